#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

struct millpond {
	int set_coalesce;
};

static u32 millpond_link(struct net_device *dev)
{
	struct millpond *pond = netdev_priv(dev);

	return pond->set_coalesce;
}

static int millpond_gather(struct net_device *dev, struct ethtool_coalesce *drops)
{
	return drops->rx_coalesce_usecs ? 0 : -EINVAL;
}

static const struct ethtool_ops millpond_ops = {
	.set_coalesce = millpond_gather,
	.supported_coalesce_params = GENMASK(21, 0),
	.get_link = millpond_link,
};

static const struct ethtool_ops puddle_ops = {
	.get_link = millpond_link,
	.set_coalesce = NULL,
};

static void millpond_fill(struct net_device *dev, bool small)
{
	dev->ethtool_ops = small ? &puddle_ops : &millpond_ops;
}

static void (*millpond_asked)(struct net_device *dev, bool small) = millpond_fill;
