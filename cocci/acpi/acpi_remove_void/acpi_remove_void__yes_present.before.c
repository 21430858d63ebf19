#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>
#include <linux/slab.h>

struct port {
	int nr;
};

struct tray {
	int ejected;
};

static int port_add(struct acpi_device *adev)
{
	return 0;
}

static int tray_add(struct acpi_device *dev)
{
	return 0;
}

static int pad_stop(struct acpi_device *adev);

static int port_remove(struct acpi_device *adev)
{
	struct port *port = acpi_driver_data(adev);

	if (!port)
		return -EINVAL;
	kfree(port);

	return 0;
}

static int pad_remove(struct acpi_device *adev)
{
	return pad_stop(adev);
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

static int tray_eject(struct acpi_device *dev)
{
	struct tray *tray = dev->driver_data;

	return tray->ejected++;
}

static int tray_try(struct acpi_device *dev)
{
	return tray_eject(dev) ? -EBUSY : 0;
}

static struct acpi_driver tray = {
	.ops.add	= tray_add,
	.ops.remove	= tray_eject,
};
