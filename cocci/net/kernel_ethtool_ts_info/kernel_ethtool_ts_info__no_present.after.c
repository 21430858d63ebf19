#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>
#include <linux/net_tstamp.h>

static int sundial_info(struct net_device *dev, struct ethtool_ts_info *info)
{
	info->phc_index = -1;
	info->so_timestamping = SOF_TIMESTAMPING_TX_SOFTWARE;
	return 0;
}

extern const struct ethtool_ops sundial_ops;
int sundial_clock(struct net_device *dev);

const struct ethtool_ops sundial_ops = {
	.get_ts_info = sundial_info,
};

int sundial_clock(struct net_device *dev)
{
	struct ethtool_ts_info info = { };

	sundial_info(dev, &info);
	return info.phc_index;
}
