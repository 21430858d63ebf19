/* {
	"version": "v5.11",
	"commit": "3df98d79215a",
	"comment": "security_skb_classify_flow() and its kin take what all flows have in common",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/security.h>

void foo(struct sk_buff *skb, struct flowi_common *flow);

void foo(struct sk_buff *skb, struct flowi_common *flow)
{
	security_skb_classify_flow(skb, flow);
}
