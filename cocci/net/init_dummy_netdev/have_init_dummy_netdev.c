/* {
	"version": "v6.13",
	"commit": "unknown",
	"comment": "init_dummy_netdev(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["init_dummy_netdev"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	init_dummy_netdev(dev);
}
