/* {
	"version": "v6.15",
	"commit": "69c7be1b903f",
	"comment": "newlink of rtnl_link_ops gets its parameters in a struct",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/rtnetlink.h>

int foo(const struct rtnl_link_ops *ops, struct net_device *dev, struct rtnl_newlink_params *params);

int foo(const struct rtnl_link_ops *ops, struct net_device *dev, struct rtnl_newlink_params *params)
{
	return ops->newlink(dev, params, NULL);
}
