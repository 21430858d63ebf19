/* {
	"version": "v6.18",
	"commit": "unknown",
	"comment": "netif_get_flags(), which was dev_get_flags()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["netif_get_flags"]
} */
#include <linux/module.h>
#include <linux/netdevice.h>

unsigned int foo(const struct net_device *dev);

unsigned int foo(const struct net_device *dev)
{
	return netif_get_flags(dev);
}
