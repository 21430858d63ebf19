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

static int __maybe_unused compat_canoe_ops_newlink_no_extack(struct net_device *dev,
							     struct rtnl_newlink_params *params,
							     struct netlink_ext_ack *extack)
{
	return canoe_make(rtnl_newlink_link_net(params), dev, params->tb,
			  params->data);
}

static struct rtnl_link_ops canoe_ops __read_mostly = {
	.kind = "canoe",
	.priv_size = sizeof(struct canoe),
	.newlink = compat_canoe_ops_newlink_no_extack,
};

static bool canoe_is_ours(struct net_device *dev)
{
	return dev->rtnl_link_ops == &canoe_ops;
}

static bool (*canoe_looked)(struct net_device *dev) = canoe_is_ours;
