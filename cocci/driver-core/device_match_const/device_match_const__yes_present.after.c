#include <linux/module.h>
#include <linux/device.h>

static int port_reset(struct device *dev)
{
	return 0;
}

static int port_match(struct device *dev, const void *data);
static int port_on_bus(struct device *dev, const void *bus);
static int port_each(struct device *dev, void *data);

static struct device *port_find(struct device *parent, const char *name, struct bus_type *bus)
{
	struct device *dev = device_find_child(parent, (void *)name, port_match);

	if (!dev)
		dev = device_find_child(parent, bus, &port_on_bus);
	device_for_each_child(parent, NULL, port_each);
	return dev;
}

static int port_match(struct device *dev, const void *data)
{
	return !strcmp(dev_name(dev), data);
}

static int port_on_bus(struct device *dev, const void *bus)
{
	struct bus_type *wanted = (void *)bus;

	return dev->bus == wanted;
}

/* This is no match function. */
static int port_each(struct device *dev, void *data)
{
	return port_reset(dev);
}
