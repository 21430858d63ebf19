#include <linux/module.h>
#include <linux/netdevice.h>

void bus_send(struct net_device *dev);

static void bus_open(struct net_device *dev)
{
	bus_send(dev);
}
