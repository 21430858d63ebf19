/* {
	"version": "v6.11",
	"commit": "00d066a4d4ed",
	"comment": "a network device says by a feature that it locks by itself",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	dev->features |= NETIF_F_LLTX;
}
