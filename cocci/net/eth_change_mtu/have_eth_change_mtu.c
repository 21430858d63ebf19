/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "eth_change_mtu(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>

int foo(struct net_device *dev);

int foo(struct net_device *dev)
{
	return eth_change_mtu(dev, 1500);
}
