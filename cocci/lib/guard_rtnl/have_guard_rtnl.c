/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "the lock of network devices that is put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>
#include <linux/cleanup.h>

int foo(struct net_device *dev);

int foo(struct net_device *dev)
{
	guard(rtnl)();
	return dev->mtu;
}
