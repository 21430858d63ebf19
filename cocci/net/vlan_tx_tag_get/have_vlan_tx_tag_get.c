/* {
	"version": "v3.19",
	"commit": "unknown",
	"comment": "vlan_tx_tag_get() and vlan_tx_tag_present(), the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/if_vlan.h>

int foo(struct sk_buff *skb);

int foo(struct sk_buff *skb)
{
	return vlan_tx_tag_present(skb);
}
