#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/rtnetlink.h>

struct canal_ops {
	int (*newlink)(struct net *net, struct net_device *dev, struct nlattr *tb[], struct nlattr *data[],
		       struct netlink_ext_ack *ack);
};

static int canal_dig(struct net *where, struct net_device *canal,
		     struct nlattr *tb[], struct nlattr *data[],
		     struct netlink_ext_ack *ack)
{
	if (!tb[IFLA_LINK] || !data || !net_eq(where, dev_net(canal)))
		return -EINVAL;
	return register_netdevice(canal);
}

static int __maybe_unused compat_canal_link_ops_newlink(struct net_device *dev,
							struct rtnl_newlink_params *params,
							struct netlink_ext_ack *extack)
{
	return canal_dig(rtnl_newlink_link_net(params), dev, params->tb,
			 params->data, extack);
}

static struct rtnl_link_ops canal_link_ops = {
	.kind = "canal",
	.newlink = compat_canal_link_ops_newlink,
};

/* The driver's own. */
static const struct canal_ops canal_ops = {
	.newlink = canal_dig,
};
