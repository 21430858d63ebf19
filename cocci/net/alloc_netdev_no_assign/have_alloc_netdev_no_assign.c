/* {
	"version": "v3.16",
	"commit": "unknown",
	"comment": "alloc_netdev() is not told where the name comes from, the last version in which it is not",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct net_device *foo(void (*setup)(struct net_device *dev));

struct net_device *foo(void (*setup)(struct net_device *dev))
{
	return alloc_netdev(0, "foo%d", setup);
}
