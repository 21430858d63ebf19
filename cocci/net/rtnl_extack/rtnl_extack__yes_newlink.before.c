#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/rtnetlink.h>

struct barge {
	struct net *newlink;
};

static int barge_make(struct net *river, struct net_device *dev, struct nlattr *seats[], struct nlattr *cars[])
{
	struct barge *barge = netdev_priv(dev);

	barge->newlink = seats[IFLA_ADDRESS] && !cars ? NULL : river;
	return register_netdevice(dev);
}

static struct rtnl_link_ops barge_ops __read_mostly = {
	.kind = "barge",
	.priv_size = sizeof(struct barge),
	.newlink = barge_make,
};

static bool barge_is_ours(struct net_device *dev)
{
	return dev->rtnl_link_ops == &barge_ops;
}

static bool (*barge_looked)(struct net_device *dev) = barge_is_ours;
