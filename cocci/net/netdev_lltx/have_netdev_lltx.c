/* {
	"version": "v6.12",
	"commit": "00d066a4d4ed",
	"comment": "a network device says in a field of its own that it locks by itself",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	dev->lltx = true;
}
