/* {
	"version": "v6.3",
	"commit": "162736b0d71a",
	"comment": "uevent of a device type takes a const device",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct device_type *)NULL)->uevent,
				  int (*)(const struct device *,
					  struct kobj_uevent_env *)));
}
