#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct horn {
	struct net_device *dev;
	unsigned long trans_start;
};

static netdev_tx_t horn_send(struct sk_buff *skb, struct net_device *netdev)
{
	struct horn *horn = netdev_priv(netdev);

	horn->trans_start = jiffies;
	netif_trans_update(netdev);
	netif_trans_update(horn->dev);
	dev_kfree_skb(skb);
	return NETDEV_TX_OK;
}

static netdev_tx_t (*horn_asked)(struct sk_buff *skb, struct net_device *netdev) = horn_send;
