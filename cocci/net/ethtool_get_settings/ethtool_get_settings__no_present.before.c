#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

struct horn {
	int get_settings;
};

static int horn_settings(struct net_device *dev, struct ethtool_cmd *settings)
{
	settings->supported = SUPPORTED_100baseT_Full;
	settings->duplex = DUPLEX_FULL;
	ethtool_cmd_speed_set(settings, SPEED_100);
	return 0;
}

static int horn_tune(struct net_device *dev, struct ethtool_cmd *settings)
{
	return settings->autoneg ? -EINVAL : 0;
}

static const struct ethtool_ops horn_ethtool_ops = {
	.get_settings = horn_settings,
	.set_settings = horn_tune,
	.get_link = ethtool_op_get_link,
};

static int horn_setup(struct net_device *dev, struct horn *horn)
{
	dev->ethtool_ops = &horn_ethtool_ops;
	return horn->get_settings;
}

static int (*horn_asked)(struct net_device *dev, struct horn *horn) = horn_setup;
