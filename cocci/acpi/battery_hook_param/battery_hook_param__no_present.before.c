static int port_battery_add(struct power_supply *battery, struct acpi_battery_hook *hook)
{
	return device_create_file(&battery->dev, &dev_attr_port);
}

static int port_battery_remove(struct power_supply *battery, struct acpi_battery_hook *hook)
{
	return 0;
}

static int pad_battery_add(struct power_supply *battery, struct acpi_battery_hook *hook)
{
	return pad_add(battery, hook);
}

static struct acpi_battery_hook port_hook = {
	.add_battery	= port_battery_add,
	.remove_battery	= port_battery_remove,
};

static struct acpi_battery_hook pad_hook = {
	.add_battery	= pad_battery_add,
};
