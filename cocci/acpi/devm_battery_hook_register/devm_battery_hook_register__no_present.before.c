#include <linux/module.h>
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
