/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "acpi_dev_get()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>

struct acpi_device *foo(struct acpi_device *bar);

struct acpi_device *foo(struct acpi_device *bar)
{
	return acpi_dev_get(bar);
}
