/* {
	"version": "v6.5",
	"commit": "d457a0e329b0",
	"comment": "skb_gso_segment() has a header of its own",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#include <net/gso.h>

struct sk_buff *foo(struct sk_buff *skb);

struct sk_buff *foo(struct sk_buff *skb)
{
	return skb_gso_segment(skb, 0);
}
