/* {
	"version": "v5.17",
	"commit": "c504e5c2f964",
	"comment": "kfree_skb_reason(): why a packet is dropped",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

void foo(struct sk_buff *skb);

void foo(struct sk_buff *skb)
{
	kfree_skb_reason(skb, SKB_DROP_REASON_NOT_SPECIFIED);
}
