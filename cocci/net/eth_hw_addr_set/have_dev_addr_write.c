/* {
	"version": "v5.17",
	"commit": "adeef3e32146",
	"comment": "dev_addr may be written to, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	dev->dev_addr[0] = 0;
}
