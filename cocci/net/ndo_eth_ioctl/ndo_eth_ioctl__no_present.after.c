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
	.ndo_do_ioctl = bridle_ioctl,
};

static int saddle_private(struct net_device *dev, struct ifreq *ifr, void __user *data, int cmd)
{
	return copy_to_user(data, &cmd, sizeof(cmd)) ? -EFAULT : 0;
}

static int __maybe_unused compat_saddle_ops_ioctl(struct net_device *dev,
						  struct ifreq *ifr, int cmd)
{
	if (cmd >= SIOCDEVPRIVATE && cmd <= SIOCDEVPRIVATE + 15)
		return saddle_private(dev, ifr, ifr->ifr_data, cmd);
	return bridle_ioctl(dev, ifr, cmd);
}

static const struct net_device_ops saddle_ops = {
	.ndo_do_ioctl = compat_saddle_ops_ioctl,
};

void stable(struct net_device *dev, bool all);

void stable(struct net_device *dev, bool all)
{
	dev->netdev_ops = all ? &saddle_ops : &bridle_ops;
}
