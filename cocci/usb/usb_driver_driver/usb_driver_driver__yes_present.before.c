#include <linux/module.h>
#include <linux/device.h>
#include <linux/usb.h>

struct port_ops {
	struct {
		struct {
			void (*shutdown)(struct device *dev);
		} driver;
	} drvwrap;
};

struct port {
	struct {
		struct device_driver *driver;
	} drvwrap;
};

static const struct attribute_group *port_groups[] = { NULL };

static int port_probe(struct usb_interface *interface, const struct usb_device_id *id)
{
	return 0;
}

static void port_shutdown(struct device *dev)
{
}

static struct usb_driver port_driver = {
	.name = "port",
	.probe = port_probe,
	.drvwrap.driver.shutdown = port_shutdown,
	.drvwrap.driver.dev_groups = port_groups,
	.soft_unbind = true,
};

struct harbour {
	int ports;
	struct usb_driver usb;
	struct port_ops own;
};

static struct harbour harbour = {
	.usb.name = "harbour",
	.usb.drvwrap.driver.shutdown = port_shutdown,
	.own.drvwrap.driver.shutdown = port_shutdown,
};

static struct port_ops port_ops = {
	.drvwrap.driver.shutdown = port_shutdown,
};

static struct device_driver *port_core(struct usb_driver *usb, struct port *port)
{
	port->drvwrap.driver = &port_driver.drvwrap.driver;
	return &usb->drvwrap.driver;
}

static struct usb_driver *harbour_usb(void)
{
	return &harbour.usb;
}

static struct usb_driver *(*harbour_usbs)(void) = harbour_usb;
