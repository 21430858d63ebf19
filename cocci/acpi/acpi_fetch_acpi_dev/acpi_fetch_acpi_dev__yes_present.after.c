#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>

struct port {
	acpi_handle handle;
	struct acpi_device *lid, *lamp;
};

int port_find(struct port *port, struct acpi_device **parent);
bool port_ready(acpi_handle handle);

int port_find(struct port *port, struct acpi_device **parent)
{
	int ret = ((port->lid = acpi_fetch_acpi_dev(port->handle)) ? 0 : -ENODEV);

	if (ret)
		return ret;
	port->lamp = acpi_fetch_acpi_dev(port->handle);
	return ((*parent = acpi_fetch_acpi_dev(port->handle)) ? 0 : -ENODEV);
}

bool port_ready(acpi_handle handle)
{
	struct acpi_device *it;

	if (((it = acpi_fetch_acpi_dev(handle)) ? 0 : -ENODEV) < 0)
		return false;
	return it->status.present;
}
