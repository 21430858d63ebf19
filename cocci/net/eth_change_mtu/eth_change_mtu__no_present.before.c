#include <linux/module.h>
#include <linux/device.h>
#include <linux/etherdevice.h>
#include <linux/netdevice.h>

static netdev_tx_t horn_send(struct sk_buff *skb, struct net_device *dev)
{
	dev_kfree_skb(skb);
	return NETDEV_TX_OK;
}

static const struct net_device_ops horn_ops = {
	.ndo_start_xmit = horn_send,
	.ndo_change_mtu = eth_change_mtu,
	.ndo_validate_addr = eth_validate_addr,
};

static void horn_setup(struct net_device *dev)
{
	dev->netdev_ops = &horn_ops;
}

static void (*horn_asked)(struct net_device *dev) = horn_setup;
