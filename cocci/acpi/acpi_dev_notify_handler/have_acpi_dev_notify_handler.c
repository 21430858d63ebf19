/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "a handler of notifications is installed for a device",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["acpi_dev_install_notify_handler", "acpi_dev_remove_notify_handler"]
} */
#include <linux/module.h>
#include <linux/acpi.h>

int foo(struct acpi_device *device, acpi_notify_handler handler);

int foo(struct acpi_device *device, acpi_notify_handler handler)
{
	int error = acpi_dev_install_notify_handler(device, ACPI_DEVICE_NOTIFY, handler, NULL);

	acpi_dev_remove_notify_handler(device, ACPI_DEVICE_NOTIFY, handler);
	return error;
}
