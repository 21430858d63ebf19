#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

struct mill {
	u32 delay;
};

struct mill_ops {
	int (*get_coalesce)(struct net_device *dev, struct ethtool_coalesce *c);
};

static int mill_read(struct net_device *mill, struct ethtool_coalesce *to)
{
	struct mill *priv = netdev_priv(mill);

	to->rx_coalesce_usecs = priv->delay;
	return 0;
}

static int mill_write(struct net_device *mill, struct ethtool_coalesce *from)
{
	struct mill *priv = netdev_priv(mill);

	if (from->rx_coalesce_usecs > 100)
		return -EINVAL;
	priv->delay = from->rx_coalesce_usecs;
	return 0;
}

static int mill_again(struct net_device *mill)
{
	struct ethtool_coalesce now = { };

	return mill_read(mill, &now) ? : mill_write(mill, &now);
}

static int __maybe_unused compat_mill_ethtool_ops_get_coalesce(struct net_device *dev,
							       struct ethtool_coalesce *coal,
							       struct kernel_ethtool_coalesce *kernel_coal,
							       struct netlink_ext_ack *extack)
{
	return mill_read(dev, coal);
}

static int __maybe_unused compat_mill_ethtool_ops_set_coalesce(struct net_device *dev,
							       struct ethtool_coalesce *coal,
							       struct kernel_ethtool_coalesce *kernel_coal,
							       struct netlink_ext_ack *extack)
{
	return mill_write(dev, coal);
}

static const struct ethtool_ops mill_ethtool_ops = {
	.get_link = ethtool_op_get_link,
	.get_coalesce = compat_mill_ethtool_ops_get_coalesce,
	.set_coalesce = compat_mill_ethtool_ops_set_coalesce,
};

/* The driver's own. */
static const struct mill_ops mill_ops = {
	.get_coalesce = mill_read,
};
