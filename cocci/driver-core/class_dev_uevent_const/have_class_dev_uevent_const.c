/* {
	"version": "v6.2",
	"commit": "23680f0b7d7f",
	"comment": "dev_uevent of a class takes a const device",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct class *)NULL)->dev_uevent,
				  int (*)(const struct device *,
					  struct kobj_uevent_env *)));
}
