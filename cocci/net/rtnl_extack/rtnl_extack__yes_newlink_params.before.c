#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/rtnetlink.h>

struct canoe {
	struct net *newlink;
};

static int canoe_make(struct net *river, struct net_device *dev, struct nlattr *seats[], struct nlattr *cars[])
{
	struct canoe *canoe = netdev_priv(dev);

	canoe->newlink = seats[IFLA_ADDRESS] && !cars ? NULL : river;
	return register_netdevice(dev);
}

static struct rtnl_link_ops canoe_ops __read_mostly = {
	.kind = "canoe",
	.priv_size = sizeof(struct canoe),
	.newlink = canoe_make,
};

static bool canoe_is_ours(struct net_device *dev)
{
	return dev->rtnl_link_ops == &canoe_ops;
}

static bool (*canoe_looked)(struct net_device *dev) = canoe_is_ours;
