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

static int __maybe_unused compat_ferry_ops_validate_no_extack(struct nlattr *tb[],
							      struct nlattr *data[],
							      struct netlink_ext_ack *extack)
{
	return ferry_check(tb, data);
}

static int __maybe_unused compat_ferry_ops_changelink_no_extack(struct net_device *dev,
								struct nlattr *tb[],
								struct nlattr *data[],
								struct netlink_ext_ack *extack)
{
	return ferry_change(dev, tb, data);
}

static struct rtnl_link_ops ferry_ops __read_mostly = {
	.kind = "ferry",
	.priv_size = sizeof(struct ferry),
	.validate = compat_ferry_ops_validate_no_extack,
	.changelink = compat_ferry_ops_changelink_no_extack,
};

static int (*ferry_asked)(struct rtnl_link_ops *ops) = rtnl_link_register;

static bool ferry_is_ours(struct net_device *dev)
{
	return dev->rtnl_link_ops == &ferry_ops;
}

static bool (*ferry_looked)(struct net_device *dev) = ferry_is_ours;
