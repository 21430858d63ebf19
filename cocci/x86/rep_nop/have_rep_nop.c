/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "rep_nop(), which is gone again, and was of x86 alone",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/processor.h>

void foo(void);

void foo(void)
{
	rep_nop();
}
