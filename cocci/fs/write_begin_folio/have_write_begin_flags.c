/* {
	"version": "v5.18",
	"commit": "unknown",
	"comment": "write_begin of an address space takes flags, the last version where it does",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!(__same_type(((struct address_space_operations *)NULL)->write_begin,
				  int (*)(struct file *, struct address_space *, loff_t, unsigned int, unsigned int, struct page **, void **))));
}
