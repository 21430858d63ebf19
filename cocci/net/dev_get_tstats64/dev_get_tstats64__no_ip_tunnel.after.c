#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/ip_tunnels.h>

static const struct net_device_ops port_ops = {
	.ndo_get_stats64 = dev_get_tstats64,
};

void port_setup(struct net_device *dev);

void port_setup(struct net_device *dev)
{
	dev->netdev_ops = &port_ops;
}
