#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>
#include <linux/fs.h>

static const struct acpi_device_id port_ids[] = { { "PORT0001" }, { } };

static int port_add(struct acpi_device *adev)
{
	return 0;
}

static struct acpi_driver port_driver = {
	.name	= "port",
	.owner	= THIS_MODULE,
	.ids	= port_ids,
	.ops	= {
		.add	= port_add,
	},
};

static const struct file_operations port_fops = {
	.owner	= THIS_MODULE,
};
