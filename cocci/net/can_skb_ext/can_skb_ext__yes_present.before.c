#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can.h>
#include <linux/can/dev.h>
#include <linux/can/skb.h>

void mast_receive(struct net_device *dev, const struct can_frame *frame);

void mast_receive(struct net_device *dev, const struct can_frame *frame)
{
	struct sk_buff *skb = dev_alloc_skb(sizeof(struct can_frame) + sizeof(struct can_skb_priv));

	if (!skb)
		return;
	skb->dev = dev;
	skb->protocol = htons(ETH_P_CAN);
	skb->pkt_type = PACKET_BROADCAST;
	skb->ip_summed = CHECKSUM_UNNECESSARY;
	can_skb_reserve(skb);
	can_skb_prv(skb)->ifindex = dev->ifindex;
	can_skb_prv(skb)->skbcnt = 0;
	skb_put_data(skb, frame, sizeof(*frame));
	netif_rx(skb);
}
