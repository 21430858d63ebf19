/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "a hook of batteries that goes with its device",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["devm_battery_hook_register"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/power_supply.h>
#include <acpi/battery.h>

int foo(struct device *dev, struct acpi_battery_hook *hook);

int foo(struct device *dev, struct acpi_battery_hook *hook)
{
	return devm_battery_hook_register(dev, hook);
}
