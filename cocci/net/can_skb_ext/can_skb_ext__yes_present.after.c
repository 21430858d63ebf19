#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can.h>
#include <linux/can/dev.h>
#include <linux/can/skb.h>
#ifndef COMPAT_CAN_SKB_EXT
#define COMPAT_CAN_SKB_EXT
#include <net/can.h>
static struct can_skb_ext compat_no_can_skb_ext;
#define compat_can_skb_ext(skb) (can_skb_ext_find(skb) ? can_skb_ext_find(skb) : &compat_no_can_skb_ext)
#endif

void mast_receive(struct net_device *dev, const struct can_frame *frame);

void mast_receive(struct net_device *dev, const struct can_frame *frame)
{
	struct sk_buff *skb = dev_alloc_skb(sizeof(struct can_frame) + 0);

	if (!skb)
		return;
	skb->dev = dev;
	skb->protocol = htons(ETH_P_CAN);
	skb->pkt_type = PACKET_BROADCAST;
	skb->ip_summed = CHECKSUM_UNNECESSARY;
	can_skb_ext_add(skb);
	compat_can_skb_ext(skb)->can_iif = dev->ifindex;
	compat_can_skb_ext(skb)->can_skb_uid = 0;
	skb_put_data(skb, frame, sizeof(*frame));
	netif_rx(skb);
}
