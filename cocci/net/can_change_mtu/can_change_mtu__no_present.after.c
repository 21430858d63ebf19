#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

static int loom_open(struct net_device *dev)
{
	return open_candev(dev);
}

static int loom_mtu(struct net_device *dev, int mtu)
{
	dev->mtu = mtu;
	return 0;
}

static const struct net_device_ops loom_ops = {
	.ndo_open = loom_open,
};

static const struct net_device_ops loom_own_ops = {
	.ndo_open = loom_open,
	.ndo_change_mtu = loom_mtu,
};

static void loom_setup(struct net_device *dev, bool own)
{
	dev->netdev_ops = own ? &loom_own_ops : &loom_ops;
}
