#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/mii.h>

struct wharf {
	u16 ndo_do_ioctl;
};

static int wharf_ask(struct net_device *boat, struct ifreq *rope, int what)
{
	struct wharf *wharf = netdev_priv(boat);

	switch (what) {
	case SIOCGMIIREG:
		if_mii(rope)->val_out = wharf->ndo_do_ioctl;
		return 0;
	case SIOCDEVPRIVATE:
		return copy_to_user(rope->ifr_data, wharf, sizeof(*wharf)) ? -EFAULT : 0;
	}
	return -EOPNOTSUPP;
}

static int __maybe_unused compat_wharf_ops_private(struct net_device *dev,
						   struct ifreq *ifr,
						   void __user *data, int cmd)
{
	return wharf_ask(dev, ifr, cmd);
}

static const struct net_device_ops wharf_ops = {
	.ndo_do_ioctl = wharf_ask,
	.ndo_eth_ioctl = wharf_ask,
	.ndo_siocdevprivate = compat_wharf_ops_private,
	.ndo_validate_addr = NULL,
};

static int __maybe_unused compat_pier_ops_private(struct net_device *dev,
						  struct ifreq *ifr,
						  void __user *data, int cmd)
{
	return wharf_ask(dev, ifr, cmd);
}

static struct net_device_ops pier_ops = {
	.ndo_do_ioctl = &wharf_ask,
	.ndo_eth_ioctl = wharf_ask,
	.ndo_siocdevprivate = compat_pier_ops_private,
};

static const struct net_device_ops mole_ops = {
	.ndo_do_ioctl = NULL,
};

static bool wharf_is_ours(struct net_device *boat)
{
	if (boat->netdev_ops == &mole_ops || boat->netdev_ops == &pier_ops)
		return true;
	return boat->netdev_ops == &wharf_ops && boat->netdev_ops->ndo_do_ioctl == wharf_ask;
}

static bool (*wharf_asked)(struct net_device *boat) = wharf_is_ours;
