/* {
	"version": "v6.12",
	"commit": "e04e2b760ddb",
	"comment": "a handler of WMI events gets their data",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>

acpi_status foo(void (*handler)(union acpi_object *data, void *context));

acpi_status foo(void (*handler)(union acpi_object *data, void *context))
{
	return wmi_install_notify_handler("foo", handler, NULL);
}
