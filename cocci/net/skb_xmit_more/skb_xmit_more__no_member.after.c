#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct chute {
	int xmit_more;
	int rung;
};

static netdev_tx_t chute_drop(struct sk_buff *skb, struct net_device *dev)
{
	struct chute *chute = netdev_priv(dev);

	if (!netdev_xmit_more() || netif_queue_stopped(dev))
		chute->rung += chute->xmit_more;
	dev_kfree_skb_any(skb);
	return NETDEV_TX_OK;
}

static netdev_tx_t (*chute_asked)(struct sk_buff *skb, struct net_device *dev) = chute_drop;
