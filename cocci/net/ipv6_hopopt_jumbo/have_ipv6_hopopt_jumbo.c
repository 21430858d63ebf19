/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "ipv6_hopopt_jumbo_remove(); gone since v7.0",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/ipv6.h>

int foo(struct sk_buff *skb);

int foo(struct sk_buff *skb)
{
	return ipv6_hopopt_jumbo_remove(skb);
}
