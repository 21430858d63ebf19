#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

static void pipe_drop(struct sk_buff *skb)
{
	if (skb->len)
		kfree_skb_reason(skb, SKB_DROP_REASON_NOT_SPECIFIED);
	else
		kfree_skb(skb);
}
