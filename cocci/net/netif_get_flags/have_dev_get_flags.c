/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "dev_get_flags()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["dev_get_flags"]
} */
#include <linux/module.h>
#include <linux/netdevice.h>

unsigned int foo(const struct net_device *dev);

unsigned int foo(const struct net_device *dev)
{
	return dev_get_flags(dev);
}
