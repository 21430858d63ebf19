static struct usb_driver port_driver = {
	.name = "port",
	.probe = port_probe,
	.drvwrap.driver.shutdown = port_shutdown,
	.drvwrap.driver.dev_groups = port_groups,
	.soft_unbind = true,
};

static struct port_ops port_ops = {
	.drvwrap.driver.shutdown = port_shutdown,
};

static struct device_driver *port_core(struct usb_driver *usb, struct port *port)
{
	port->drvwrap.driver = &port_driver.drvwrap.driver;
	return &usb->drvwrap.driver;
}
