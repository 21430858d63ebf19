#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>
#include <linux/net_tstamp.h>

extern const struct ethtool_ops port_ops;

static void port_fill(struct ethtool_ts_info *to, int clock)
{
	memset(to, 0, sizeof(*to));
	to->cmd = ETHTOOL_GET_TS_INFO;
	to->phc_index = clock;
	to->tx_types = BIT(HWTSTAMP_TX_OFF);
}

static int port_stamps(struct net_device *net,
		       struct ethtool_ts_info *to)
{
	struct ethtool_ts_info soft;
	int ret = ethtool_op_get_ts_info(net, &soft);

	if (ret)
		return ret;
	port_fill(to, 3);
	to->so_timestamping = soft.so_timestamping;
	return 0;
}

const struct ethtool_ops port_ops = {
	.get_ts_info = port_stamps,
};
