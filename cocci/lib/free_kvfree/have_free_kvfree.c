/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "memory of kvmalloc() that is freed at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/cleanup.h>

int foo(size_t size);

int foo(size_t size)
{
	char *own __free(kvfree) = kvmalloc(size, GFP_KERNEL);

	return own ? 0 : -ENOMEM;
}
