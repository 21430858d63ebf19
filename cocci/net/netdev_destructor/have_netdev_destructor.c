/* {
	"version": "v4.11",
	"commit": "unknown",
	"comment": "net_device.destructor, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	dev->destructor = free_netdev;
}
