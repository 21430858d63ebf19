/* {
	"version": "v3.15",
	"commit": "unknown",
	"comment": "SET_ETHTOOL_OPS(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

void foo(struct net_device *dev, const struct ethtool_ops *ops);

void foo(struct net_device *dev, const struct ethtool_ops *ops)
{
	SET_ETHTOOL_OPS(dev, ops);
}
