/* {
	"version": "v6.5",
	"commit": "54da6a092431",
	"comment": "memory that is freed at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/cleanup.h>

void *foo(size_t size);

void *foo(size_t size)
{
	void *memory __free(kfree) = kmalloc(size, GFP_KERNEL);

	return no_free_ptr(memory);
}
