/* {
	"version": "v5.19",
	"commit": "ee8b7a1156f3",
	"comment": "netif_set_tso_max_size(), in place of netif_set_gso_max_size()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["netif_set_tso_max_size"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	netif_set_tso_max_size(dev, 65536);
}
