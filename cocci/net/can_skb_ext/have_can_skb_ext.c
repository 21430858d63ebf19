/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what CAN knows of a packet stands in an extension of it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/skb.h>
#include <net/can.h>

int foo(struct sk_buff *skb);

int foo(struct sk_buff *skb)
{
	struct can_skb_ext *bar = can_skb_ext_add(skb);

	return bar ? bar->can_iif : 0;
}
