/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "netif_set_gso_max_size(), which modules have no more",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	netif_set_gso_max_size(dev, 65536);
}
