#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>
#include <linux/netlink.h>

struct loom {
	u32 threads;
};

struct loom_ops {
	int (*set_ringparam)(struct net_device *dev, struct ethtool_ringparam *ring);
};

static void loom_read(struct net_device *loom, struct ethtool_ringparam *to,
		      struct kernel_ethtool_ringparam *more, struct netlink_ext_ack *ack)
{
	struct loom *priv = netdev_priv(loom);

	to->rx_max_pending = 64;
	to->rx_pending = priv->threads;
}

static int loom_write(struct net_device *loom, struct ethtool_ringparam *from,
		      struct kernel_ethtool_ringparam *more, struct netlink_ext_ack *ack)
{
	struct loom *priv = netdev_priv(loom);

	if (from->rx_pending > 64) {
		NL_SET_ERR_MSG_MOD(ack, "too many");
		return -EINVAL;
	}
	priv->threads = from->rx_pending;
	return 0;
}

static int loom_own(struct net_device *loom, struct ethtool_ringparam *from)
{
	return from->rx_pending;
}

static void __maybe_unused compat_loom_ethtool_ops_get_ringparam(struct net_device *dev,
								 struct ethtool_ringparam *ring)
{
	loom_read(dev, ring, NULL, &(struct netlink_ext_ack){});
}

static int __maybe_unused compat_loom_ethtool_ops_set_ringparam(struct net_device *dev,
								struct ethtool_ringparam *ring)
{
	return loom_write(dev, ring, NULL, &(struct netlink_ext_ack){});
}

static const struct ethtool_ops loom_ethtool_ops = {
	.get_ringparam = compat_loom_ethtool_ops_get_ringparam,
	.set_ringparam = compat_loom_ethtool_ops_set_ringparam,
};

/* The driver's own. */
static const struct loom_ops loom_ops = {
	.set_ringparam = loom_own,
};
