static void port_remove(struct acpi_device *adev)
{
	struct port *port = acpi_driver_data(adev);

	if (!port) {
		return;
	}
	kfree(port);

	return;
}

static void pad_remove(struct acpi_device *adev)
{
	pad_stop(adev);
	return;
}

/* The driver's own. */
static int pad_stop(struct acpi_device *adev)
{
	return 0;
}

static struct acpi_driver port_driver = {
	.ops	= {
		.add	= port_add,
		.remove	= port_remove,
	},
};

static struct acpi_driver pad_driver = {
	.ops	= {
		.remove	= pad_remove,
	},
};
