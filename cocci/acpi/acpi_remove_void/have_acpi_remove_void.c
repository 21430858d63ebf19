/* {
	"version": "v6.2",
	"commit": "6c0eb5ba3500",
	"comment": "remove of an acpi_driver gives nothing",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct acpi_driver *)NULL)->ops.remove,
				  void (*)(struct acpi_device *)));
}
