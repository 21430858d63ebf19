#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

struct horn {
	struct net_device *dev;
	int SET_ETHTOOL_OPS;
};

static const struct ethtool_ops horn_ethtool_ops = {
	.get_link = ethtool_op_get_link,
};

static int horn_setup(struct horn *horn)
{
	horn->dev->ethtool_ops = &horn_ethtool_ops;
	return horn->SET_ETHTOOL_OPS;
}

static int (*horn_asked)(struct horn *horn) = horn_setup;
