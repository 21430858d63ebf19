/* {
	"version": "v5.11",
	"commit": "unknown",
	"comment": "krealloc_array()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/slab.h>

void *foo(void *from, size_t nr);

void *foo(void *from, size_t nr)
{
	return krealloc_array(from, nr, 8, GFP_KERNEL);
}
