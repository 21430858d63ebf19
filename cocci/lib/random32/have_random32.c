/* {
	"version": "v3.7",
	"commit": "unknown",
	"comment": "random32(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/random.h>

u32 foo(void);

u32 foo(void)
{
	return random32();
}
