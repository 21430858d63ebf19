#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

struct loom {
	u32 threads;
};

struct loom_ops {
	int (*set_ringparam)(struct net_device *dev, struct ethtool_ringparam *ring);
};

static void loom_read(struct net_device *loom, struct ethtool_ringparam *to)
{
	struct loom *priv = netdev_priv(loom);

	to->rx_max_pending = 64;
	to->rx_pending = priv->threads;
}

static int loom_write(struct net_device *loom, struct ethtool_ringparam *from)
{
	struct loom *priv = netdev_priv(loom);

	if (from->rx_pending > 64)
		return -EINVAL;
	priv->threads = from->rx_pending;
	return 0;
}

static int loom_again(struct net_device *loom)
{
	struct ethtool_ringparam now = { };

	loom_read(loom, &now);
	return loom_write(loom, &now);
}

static void __maybe_unused compat_loom_ethtool_ops_get_ringparam(struct net_device *dev,
								 struct ethtool_ringparam *ring,
								 struct kernel_ethtool_ringparam *kernel_ring,
								 struct netlink_ext_ack *extack)
{
	loom_read(dev, ring);
}

static int __maybe_unused compat_loom_ethtool_ops_set_ringparam(struct net_device *dev,
								struct ethtool_ringparam *ring,
								struct kernel_ethtool_ringparam *kernel_ring,
								struct netlink_ext_ack *extack)
{
	return loom_write(dev, ring);
}

static const struct ethtool_ops loom_ethtool_ops = {
	.get_ringparam = compat_loom_ethtool_ops_get_ringparam,
	.set_ringparam = compat_loom_ethtool_ops_set_ringparam,
};

/* The driver's own. */
static const struct loom_ops loom_ops = {
	.set_ringparam = loom_write,
};
