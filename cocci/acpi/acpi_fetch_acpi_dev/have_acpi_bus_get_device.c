/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "acpi_bus_get_device(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["acpi_bus_get_device"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>


int foo(acpi_handle handle, struct acpi_device **device);

int foo(acpi_handle handle, struct acpi_device **device)
{
	return acpi_bus_get_device(handle, device);
}
