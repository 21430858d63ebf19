#include <linux/module.h>
#include <linux/device.h>
#include <linux/power_supply.h>
#include <acpi/battery.h>

static struct device_attribute dev_attr_port;

static int port_battery_add(struct power_supply *battery, struct acpi_battery_hook *hook)
{
	return device_create_file(&battery->dev, &dev_attr_port);
}

static int port_battery_remove(struct power_supply *battery, struct acpi_battery_hook *hook)
{
	return 0;
}

#ifdef PAD_HOOKS
static int pad_battery_add(struct power_supply *battery, struct acpi_battery_hook *hook)
{
	return pad_add(battery, hook);
}
#endif

static struct acpi_battery_hook port_hook = {
	.add_battery	= port_battery_add,
	.remove_battery	= port_battery_remove,
};

#ifdef PAD_HOOKS
static struct acpi_battery_hook pad_hook = {
	.add_battery	= pad_battery_add,
};
#endif
