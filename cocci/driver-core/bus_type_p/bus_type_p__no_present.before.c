#include <linux/module.h>
#include <linux/device.h>

struct port_driver {
	struct device_driver driver;
};

struct packet {
	void *p;
};

static struct bus_type port_bus = {
	.name	= "port",
};

static int port_register(struct port_driver *driver, struct packet *packet)
{
	if (WARN_ON(!port_bus.p) || !packet->p)
		return -EAGAIN;
	driver->driver.bus = &port_bus;

	return driver_register(&driver->driver);
}
