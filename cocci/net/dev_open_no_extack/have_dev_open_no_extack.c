/* {
	"version": "v4.20",
	"commit": "unknown",
	"comment": "dev_open() has no place to say what is wrong, the last version in which it has none",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

int foo(struct net_device *dev);

int foo(struct net_device *dev)
{
	return dev_open(dev);
}
