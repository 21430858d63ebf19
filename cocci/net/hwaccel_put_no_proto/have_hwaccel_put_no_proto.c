/* {
	"version": "v3.9",
	"commit": "unknown",
	"comment": "__vlan_hwaccel_put_tag() without a protocol, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/if_vlan.h>

void foo(struct sk_buff *skb);

void foo(struct sk_buff *skb)
{
	__vlan_hwaccel_put_tag(skb, 1);
}
