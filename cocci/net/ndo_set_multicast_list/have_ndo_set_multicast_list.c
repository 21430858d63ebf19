/* {
	"version": "v3.1",
	"commit": "unknown",
	"comment": "net_device_ops.ndo_set_multicast_list, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);
extern struct net_device_ops foo_ops;

void foo(struct net_device *dev)
{
}

struct net_device_ops foo_ops = {
	.ndo_set_multicast_list = foo,
};
