/* {
	"version": "v6.15",
	"commit": "0c493da86374",
	"comment": "netns_immutable of a network device",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>


void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	dev->netns_immutable = true;
}
