#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>
#include <linux/version.h>

struct nic {
	u32 slots[16];
	u8 salt[40];
	u8 kind;
};

void nic_fill(struct ethtool_ops *to);
int nic_load(struct net_device *net, const u32 *slots, const u8 *salt);
extern const struct ethtool_ops nic_ops;

static int nic_read(struct net_device *net, u32 *slots, u8 *salt, u8 *kind)
{
	struct nic *nic = netdev_priv(net);

	if (slots)
		memcpy(slots, nic->slots, sizeof(nic->slots));
	if (salt)
		memcpy(salt, nic->salt, sizeof(nic->salt));
	if (kind)
		*kind = nic->kind;
	return 0;
}

static int __maybe_unused compat_nic_read(struct net_device *net,
					  struct ethtool_rxfh_param *rxfh)
{
	int(*get)(struct net_device *, u32 *, u8 *, u8 *) = __builtin_choose_expr(__same_type(nic_read, compat_nic_read),
										  NULL,
										  nic_read);

	return get(net, rxfh->indir, rxfh->key, &rxfh->hfunc);
}

static int nic_write(struct net_device *net, const u32 *slots, const u8 *salt, const u8 kind)
{
	if (kind != ETH_RSS_HASH_NO_CHANGE && kind != ETH_RSS_HASH_TOP)
		return -EOPNOTSUPP;
	return nic_load(net, slots, salt);
}

static int __maybe_unused compat_nic_write(struct net_device *net,
					   struct ethtool_rxfh_param *rxfh,
					   struct netlink_ext_ack *extack)
{
	int(*set)(struct net_device *, const u32 *, const u8 *, const u8) = __builtin_choose_expr(__same_type(nic_write, compat_nic_write),
												  NULL,
												  nic_write);

	return set(net, rxfh->indir, rxfh->key, rxfh->hfunc);
}

const struct ethtool_ops nic_ops = {
	.get_rxfh = __builtin_choose_expr(__same_type(nic_read, compat_nic_read), nic_read, compat_nic_read),
	.set_rxfh = __builtin_choose_expr(__same_type(nic_write, compat_nic_write), nic_write, compat_nic_write),
};

static int nic_look(struct net_device *net,
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
		    struct ethtool_rxfh_param *param)
#else
		    u32 *slots, u8 *salt, u8 *kind)
#endif
{
	return -EOPNOTSUPP;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
#else
static int __maybe_unused compat_nic_look(struct net_device *net,
					  struct ethtool_rxfh_param *rxfh)
{
	int(*get)(struct net_device *, u32 *, u8 *, u8 *) = __builtin_choose_expr(__same_type(nic_look, compat_nic_look),
										  NULL,
										  nic_look);

	return get(net, rxfh->indir, rxfh->key, &rxfh->hfunc);
}

#endif
/* No callback. */
static int __maybe_unused nic_compare(struct net_device *net, u32 *slots, u8 *salt, u8 *kind)
{
	return nic_read(net, slots, salt, kind) ?: *kind;
}

void nic_fill(struct ethtool_ops *to)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 8, 0)
	to->get_rxfh = nic_look;
#else
	to->get_rxfh = __builtin_choose_expr(__same_type(nic_look, compat_nic_look),
					     nic_look, compat_nic_look);
#endif
}
