/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what CAN knows of a packet stands before its data",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/skb.h>

void foo(struct sk_buff *skb);

void foo(struct sk_buff *skb)
{
	can_skb_reserve(skb);
	can_skb_prv(skb)->ifindex = 1;
}
