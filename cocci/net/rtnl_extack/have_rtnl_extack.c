/* {
	"version": "v4.13",
	"commit": "unknown",
	"comment": "validate, newlink and changelink of rtnl_link_ops can say why",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/rtnetlink.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct rtnl_link_ops *)NULL)->validate,
				  int (*)(struct nlattr *[], struct nlattr *[], struct netlink_ext_ack *)));
	BUILD_BUG_ON(!__same_type(((struct rtnl_link_ops *)NULL)->changelink,
				  int (*)(struct net_device *, struct nlattr *[], struct nlattr *[], struct netlink_ext_ack *)));
}
