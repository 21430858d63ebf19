/* {
	"version": "v6.17",
	"commit": "unknown",
	"comment": "write_begin of an address space takes a kiocb",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!(__same_type(((struct address_space_operations *)NULL)->write_begin,
				  int (*)(const struct kiocb *, struct address_space *, loff_t, unsigned int, struct folio **, void **))));
}
