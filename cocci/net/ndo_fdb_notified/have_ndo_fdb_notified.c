/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ndo_fdb_add says whether it has sent a notification",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device_ops *ops, int (*fn)(struct ndmsg *, struct nlattr *[], struct net_device *, const unsigned char *, u16, u16, bool *, struct netlink_ext_ack *));

void foo(struct net_device_ops *ops, int (*fn)(struct ndmsg *, struct nlattr *[], struct net_device *, const unsigned char *, u16, u16, bool *, struct netlink_ext_ack *))
{
	ops->ndo_fdb_add = fn;
}
