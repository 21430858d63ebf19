/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "SLAB_MEM_SPREAD, which had no effect any more and is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/slab.h>

unsigned long foo(void);

unsigned long foo(void)
{
	return SLAB_MEM_SPREAD;
}
