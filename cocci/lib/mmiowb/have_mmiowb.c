/* {
	"version": "v5.1",
	"commit": "unknown",
	"comment": "mmiowb(), the last version that has it for drivers",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/io.h>

void foo(void);

void foo(void)
{
	mmiowb();
}
