#include <linux/module.h>
#include <linux/device.h>

struct port {
	int running;
};

struct port_ops {
	void (*remove)(struct device *dev);
};

static int port_probe(struct device *dev)
{
	return 0;
}

static void port_stop(struct port *port)
{
	port->running = 0;
}

static int port_free(struct port *port)
{
	return port->running;
}

static void port_remove(struct device *dev)
{
	struct port *port = dev_get_drvdata(dev);

	if (!port) {
		dev_dbg(dev, "gone\n");
		return;
	}
	port_stop(port);
}

static void port_slow_remove(struct device *dev)
{
	port_stop(dev_get_drvdata(dev));
}

static int port_old_remove(struct device *dev)
{
	return port_free(dev_get_drvdata(dev));
}

/* Not of a bus. */
static void port_usb_remove(struct device *dev)
{
	port_stop(NULL);
}

static int __maybe_unused compat_port_bus_remove(struct device *dev)
{
	port_remove(dev);
	return 0;
}

static struct bus_type port_bus = {
	.probe = port_probe,
	.remove = compat_port_bus_remove,
};

static int __maybe_unused compat_port_slow_bus_remove(struct device *dev)
{
	port_slow_remove(dev);
	return 0;
}

static struct bus_type port_slow_bus = {
	.probe = port_probe,
	.remove = compat_port_slow_bus_remove,
};

#ifdef PORT_OLD
static struct bus_type port_old_bus = {
	.probe = port_probe,
	.remove = port_old_remove,
};
#endif

static int __maybe_unused compat_port_spare_bus_remove(struct device *dev)
{
	port_remove(dev);
	return 0;
}

static struct bus_type port_spare_bus = {
	.remove = compat_port_spare_bus_remove,
	.shutdown = port_remove,
};

static struct port_ops port_ops = {
	.remove = port_usb_remove,
};
