/* {
	"version": "v5.17",
	"commit": "7462494408cd",
	"comment": "get_ringparam and set_ringparam get what only the kernel knows, too",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

int foo(const struct ethtool_ops *ops, struct net_device *dev, struct ethtool_ringparam *ring,
	struct kernel_ethtool_ringparam *kernel_ring, struct netlink_ext_ack *extack);

int foo(const struct ethtool_ops *ops, struct net_device *dev, struct ethtool_ringparam *ring,
	struct kernel_ethtool_ringparam *kernel_ring, struct netlink_ext_ack *extack)
{
	return ops->set_ringparam(dev, ring, kernel_ring, extack);
}
