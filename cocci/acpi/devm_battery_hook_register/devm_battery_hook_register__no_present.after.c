#include <linux/module.h>
#ifndef COMPAT_DEVM_BATTERY_HOOK_REGISTER
#define COMPAT_DEVM_BATTERY_HOOK_REGISTER
#include <linux/device.h>
#include <linux/power_supply.h>
#include <acpi/battery.h>
static inline void compat_battery_hook_out(void *hook)
{
	battery_hook_unregister(hook);
}
static inline int devm_battery_hook_register(struct device *dev, struct acpi_battery_hook *hook)
{
	battery_hook_register(hook);
	return devm_add_action_or_reset(dev, compat_battery_hook_out, hook);
}
#endif
#include <linux/device.h>
#include <linux/power_supply.h>
#include <acpi/battery.h>

static struct acpi_battery_hook torch = {
	.name = "torch",
};

int torch_add(struct device *dev);

int torch_add(struct device *dev)
{
	return devm_battery_hook_register(dev, &torch);
}
