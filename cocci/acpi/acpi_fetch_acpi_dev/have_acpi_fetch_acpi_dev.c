/* {
	"version": "v5.17",
	"commit": "e3c963c49887",
	"comment": "acpi_fetch_acpi_dev()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["acpi_fetch_acpi_dev"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>


struct acpi_device *foo(acpi_handle handle);

struct acpi_device *foo(acpi_handle handle)
{
	return acpi_fetch_acpi_dev(handle);
}
