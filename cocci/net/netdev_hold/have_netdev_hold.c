/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "netdev_hold() and netdev_put()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	netdev_hold(dev, NULL, GFP_KERNEL);
	netdev_put(dev, NULL);
}
