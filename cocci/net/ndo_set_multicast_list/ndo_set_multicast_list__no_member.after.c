#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct choir {
	int voices;
	int ndo_set_multicast_list;
};

static void choir_listen(struct net_device *dev)
{
	struct choir *choir = netdev_priv(dev);

	choir->voices = netdev_mc_count(dev) + choir->ndo_set_multicast_list;
}

static const struct net_device_ops choir_ops = {
	.ndo_set_rx_mode = choir_listen,
};

static const struct net_device_ops *choir_asked = &choir_ops;
