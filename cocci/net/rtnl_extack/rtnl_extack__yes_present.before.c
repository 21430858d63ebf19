#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/rtnetlink.h>

struct ferry {
	int validate;
	struct net *newlink;
};

static int ferry_check(struct nlattr *seats[], struct nlattr *cars[])
{
	return seats[IFLA_ADDRESS] && !cars ? -EINVAL : 0;
}

static int ferry_change(struct net_device *dev, struct nlattr *seats[], struct nlattr *cars[])
{
	struct ferry *ferry = netdev_priv(dev);

	ferry->validate = ferry_check(seats, cars);
	return ferry->validate;
}

static struct rtnl_link_ops ferry_ops __read_mostly = {
	.kind = "ferry",
	.priv_size = sizeof(struct ferry),
	.validate = ferry_check,
	.changelink = ferry_change,
};

static int (*ferry_asked)(struct rtnl_link_ops *ops) = rtnl_link_register;

static bool ferry_is_ours(struct net_device *dev)
{
	return dev->rtnl_link_ops == &ferry_ops;
}

static bool (*ferry_looked)(struct net_device *dev) = ferry_is_ours;
