/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "dev_get_tstats64()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["dev_get_tstats64"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev, struct rtnl_link_stats64 *s);

void foo(struct net_device *dev, struct rtnl_link_stats64 *s)
{
	dev_get_tstats64(dev, s);
}
