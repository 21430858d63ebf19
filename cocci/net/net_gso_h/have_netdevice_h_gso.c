/* {
	"version": "v6.4",
	"commit": "d457a0e329b0",
	"comment": "skb_gso_segment() comes with linux/netdevice.h",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct sk_buff *foo(struct sk_buff *skb);

struct sk_buff *foo(struct sk_buff *skb)
{
	return skb_gso_segment(skb, 0);
}
