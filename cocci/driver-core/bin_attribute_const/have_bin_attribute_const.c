/* {
	"version": "v6.16",
	"commit": "97d06802d10a",
	"comment": "read and write of a bin_attribute take a const attribute, and nothing else",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct bin_attribute *)NULL)->read,
				  ssize_t (*)(struct file *, struct kobject *, const struct bin_attribute *,
					      char *, loff_t, size_t)));
}
