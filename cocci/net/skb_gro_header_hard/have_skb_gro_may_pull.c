/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "skb_gro_may_pull()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/gro.h>

bool foo(struct sk_buff *bar);

bool foo(struct sk_buff *bar)
{
	return skb_gro_may_pull(bar, 8);
}
