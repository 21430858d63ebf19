/* {
	"version": "v6.2",
	"commit": "878a82c23469",
	"comment": "the callbacks of a battery hook are given the hook",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>
#include <linux/build_bug.h>
#include <acpi/battery.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct acpi_battery_hook *)NULL)->add_battery,
				  int (*)(struct power_supply *,
					  struct acpi_battery_hook *)));
}
