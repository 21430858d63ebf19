/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "can_change_mtu(), which is gone in v7.3",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["can_change_mtu"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

int foo(struct net_device *dev);

int foo(struct net_device *dev)
{
	return can_change_mtu(dev, CAN_MTU);
}
