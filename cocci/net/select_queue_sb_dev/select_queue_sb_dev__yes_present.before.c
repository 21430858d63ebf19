#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct horn {
	int ndo_select_queue;
};

static u16 horn_pick(struct net_device *netdev, struct sk_buff *skb)
{
	return skb->priority > 3;
}

#ifdef HORN_OF_OLD
static u16 horn_old(struct net_device *netdev, struct sk_buff *skb);
#endif

static const struct net_device_ops horn_ops = {
	.ndo_select_queue = horn_pick,
};

static int horn_setup(struct net_device *dev, struct horn *horn)
{
	dev->netdev_ops = &horn_ops;
	return horn->ndo_select_queue;
}

static int (*horn_asked)(struct net_device *dev, struct horn *horn) = horn_setup;
