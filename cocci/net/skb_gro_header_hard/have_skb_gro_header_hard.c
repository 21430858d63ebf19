/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "skb_gro_header_hard()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/gro.h>

int foo(struct sk_buff *bar);

int foo(struct sk_buff *bar)
{
	return skb_gro_header_hard(bar, 8);
}
