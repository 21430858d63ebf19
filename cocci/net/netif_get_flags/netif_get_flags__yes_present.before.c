#include <linux/module.h>
#include <linux/netdevice.h>

struct port {
	struct net_device *dev;
	unsigned int (*dev_get_flags)(struct net_device *dev);
};

static bool port_runs(struct port *port)
{
	unsigned int flags = dev_get_flags(port->dev);

	if (port->dev_get_flags(port->dev) & IFF_LOOPBACK)
		return false;
	return flags & IFF_RUNNING;
}
