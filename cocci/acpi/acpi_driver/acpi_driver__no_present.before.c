#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>
#include <linux/slab.h>

struct port {
	unsigned int events;
};

static int port_add(struct acpi_device *adev)
{
	struct port *port = devm_kzalloc(&adev->dev, sizeof(*port), GFP_KERNEL);

	if (!port)
		return -ENOMEM;
	adev->driver_data = port;

	return 0;
}

static void port_notify(struct acpi_device *adev, u32 event)
{
	struct port *port = acpi_driver_data(adev);

	port->events++;
}

static int port_resume(struct device *dev)
{
	struct port *port = acpi_driver_data(to_acpi_device(dev));

	port->events = 0;

	return 0;
}

static SIMPLE_DEV_PM_OPS(port_pm, NULL, port_resume);

static const struct acpi_device_id port_ids[] = { { "PORT0001" }, { } };

static struct acpi_driver port_driver = {
	.name	= "port",
	.class	= "port",
	.ids	= port_ids,
	.flags	= ACPI_DRIVER_ALL_NOTIFY_EVENTS,
	.ops	= {
		.add	= port_add,
		.notify	= port_notify,
	},
	.drv.pm	= &port_pm,
};
module_acpi_driver(port_driver);
