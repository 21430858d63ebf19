/* {
	"version": "v6.1",
	"commit": "25885a35a720",
	"comment": "filldir_t returns a bool, true to go on",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct dir_context *)NULL)->actor,
				  bool (*)(struct dir_context *, const char *, int, loff_t, u64, unsigned)));
}
