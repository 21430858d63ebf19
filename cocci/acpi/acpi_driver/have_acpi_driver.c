/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "struct acpi_driver, which is gone since: a platform driver binds to the device that stands for it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>

int foo(struct acpi_driver *driver);

int foo(struct acpi_driver *driver)
{
	return acpi_bus_register_driver(driver);
}
