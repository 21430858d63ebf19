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

static int __maybe_unused compat_port_ops_fdb_add(struct ndmsg *ndm,
						  struct nlattr *tb[],
						  struct net_device *dev,
						  const unsigned char *addr,
						  u16 vid, u16 flags,
						  bool *notified,
						  struct netlink_ext_ack *extack)
{
	return port_learn(ndm, tb, dev, addr, vid, flags, extack);
}

static int __maybe_unused compat_port_ops_fdb_del(struct ndmsg *ndm,
						  struct nlattr *tb[],
						  struct net_device *dev,
						  const unsigned char *addr,
						  u16 vid, bool *notified,
						  struct netlink_ext_ack *extack)
{
	return port_forget(ndm, tb, dev, addr, vid, extack);
}

const struct net_device_ops port_ops = {
	.ndo_fdb_add = compat_port_ops_fdb_add,
	.ndo_fdb_del = compat_port_ops_fdb_del,
};
