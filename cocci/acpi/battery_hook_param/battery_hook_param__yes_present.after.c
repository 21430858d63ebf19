#include <linux/module.h>
#include <linux/device.h>
#include <linux/power_supply.h>
#include <acpi/battery.h>

static struct device_attribute dev_attr_port;
static int port_level;

static int port_battery_add(struct power_supply *battery,
			    struct acpi_battery_hook *hook)
{
	return device_create_file(&battery->dev, &dev_attr_port);
}

static int port_battery_remove(struct power_supply *battery,
			       struct acpi_battery_hook *hook)
{
	device_remove_file(&battery->dev, &dev_attr_port);
	return 0;
}

/* Not a callback. */
static int port_battery_level(struct power_supply *battery)
{
	return port_level;
}

static struct acpi_battery_hook port_hook = {
	.add_battery	= port_battery_add,
	.remove_battery	= port_battery_remove,
	.name		= "port",
};
