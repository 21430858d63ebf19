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
	int ret = acpi_bus_get_device(port->handle, &port->lid);

	if (ret)
		return ret;
	acpi_bus_get_device(port->handle, &port->lamp);
	return acpi_bus_get_device(port->handle, parent);
}

bool port_ready(acpi_handle handle)
{
	struct acpi_device *it;

	if (acpi_bus_get_device(handle, &it) < 0)
		return false;
	return it->status.present;
}
