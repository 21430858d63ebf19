/* {
	"version": "v6.3",
	"commit": "a9b12f8b4e33",
	"comment": "devnode of a device type takes a const device",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct device_type *)NULL)->devnode,
				  char *(*)(const struct device *, umode_t *,
					    kuid_t *, kgid_t *)));
}
