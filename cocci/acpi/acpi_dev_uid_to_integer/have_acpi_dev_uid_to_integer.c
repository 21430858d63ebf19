/* {
	"version": "v5.13",
	"commit": "unknown",
	"comment": "the unique id of a device as a number",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["acpi_dev_uid_to_integer"]
} */
#include <linux/module.h>
#include <linux/acpi.h>

int foo(struct acpi_device *device, u64 *number);

int foo(struct acpi_device *device, u64 *number)
{
	return acpi_dev_uid_to_integer(device, number);
}
