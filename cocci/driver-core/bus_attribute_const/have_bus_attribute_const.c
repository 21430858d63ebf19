/* {
	"version": "v6.4",
	"commit": "75cff725d956",
	"comment": "show and store of a bus_attribute take a const bus_type",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct bus_attribute *)NULL)->show,
				  ssize_t (*)(const struct bus_type *, char *)));
}
