/* {
	"version": "v6.11",
	"commit": "2111375b85ad",
	"comment": "struct kernel_ethtool_ts_info, of get_ts_info",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>


int foo(struct net_device *dev, struct kernel_ethtool_ts_info *info);

int foo(struct net_device *dev, struct kernel_ethtool_ts_info *info)
{
	return ethtool_op_get_ts_info(dev, info);
}
