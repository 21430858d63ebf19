/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "wmi_instance_count() tells how many instances a WMI block has",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/acpi.h>

int foo(const char *guid);

int foo(const char *guid)
{
	return wmi_instance_count(guid);
}
