/* {
	"version": "v6.3",
	"commit": "2a81ada32f0e",
	"comment": "uevent of a bus takes a const device",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct bus_type *)NULL)->uevent,
				  int (*)(const struct device *,
					  struct kobj_uevent_env *)));
}
