/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "NETIF_F_NETNS_LOCAL, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>


void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	dev->features |= NETIF_F_NETNS_LOCAL;
}
