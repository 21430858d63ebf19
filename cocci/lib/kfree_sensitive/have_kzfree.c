/* {
	"version": "v5.9",
	"commit": "unknown",
	"comment": "kzfree(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/slab.h>

void foo(const void *p);

void foo(const void *p)
{
	kzfree(p);
}
