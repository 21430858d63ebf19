#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/mii.h>
#include <linux/sockios.h>

static int bridle_ioctl(struct net_device *dev, struct ifreq *ifr, int cmd)
{
	return cmd == SIOCGMIIPHY ? 0 : -EOPNOTSUPP;
}

static const struct net_device_ops bridle_ops = {
	.ndo_eth_ioctl = bridle_ioctl,
};

static int saddle_private(struct net_device *dev, struct ifreq *ifr, void __user *data, int cmd)
{
	return copy_to_user(data, &cmd, sizeof(cmd)) ? -EFAULT : 0;
}

static const struct net_device_ops saddle_ops = {
	.ndo_eth_ioctl = bridle_ioctl,
	.ndo_siocdevprivate = saddle_private,
};

void stable(struct net_device *dev, bool all);

void stable(struct net_device *dev, bool all)
{
	dev->netdev_ops = all ? &saddle_ops : &bridle_ops;
}
