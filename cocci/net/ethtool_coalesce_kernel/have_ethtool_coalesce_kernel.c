/* {
	"version": "v5.15",
	"commit": "f3ccfda19319",
	"comment": "get_coalesce and set_coalesce get what only the kernel knows, too",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

int foo(const struct ethtool_ops *ops, struct net_device *dev, struct ethtool_coalesce *coal,
	struct kernel_ethtool_coalesce *kernel_coal, struct netlink_ext_ack *extack);

int foo(const struct ethtool_ops *ops, struct net_device *dev, struct ethtool_coalesce *coal,
	struct kernel_ethtool_coalesce *kernel_coal, struct netlink_ext_ack *extack)
{
	return ops->set_coalesce(dev, coal, kernel_coal, extack);
}
