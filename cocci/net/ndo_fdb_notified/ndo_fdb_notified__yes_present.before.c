#include <linux/module.h>
#include <linux/netdevice.h>

static int port_learn(struct ndmsg *what, struct nlattr *words[], struct net_device *port,
		      const unsigned char *mac, u16 vlan, u16 how, struct netlink_ext_ack *say)
{
	return vlan ? -EOPNOTSUPP : 0;
}

static int port_forget(struct ndmsg *what, struct nlattr *words[], struct net_device *port,
		       const unsigned char *mac, u16 vlan, struct netlink_ext_ack *say)
{
	return vlan ? -EOPNOTSUPP : 0;
}

const struct net_device_ops port_ops = {
	.ndo_fdb_add = port_learn,
	.ndo_fdb_del = port_forget,
};
