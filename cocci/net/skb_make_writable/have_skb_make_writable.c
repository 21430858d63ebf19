/* {
	"version": "v5.2",
	"commit": "unknown",
	"comment": "skb_make_writable(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#include <linux/netfilter.h>

int foo(struct sk_buff *skb);

int foo(struct sk_buff *skb)
{
	return skb_make_writable(skb, 20);
}
