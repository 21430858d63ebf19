/* {
	"version": "v6.11",
	"commit": "d69d80484598",
	"comment": "match of a bus takes a const driver",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct bus_type *)NULL)->match,
				  int (*)(struct device *,
					  const struct device_driver *)));
}
