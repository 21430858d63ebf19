/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ip6_dst_lookup_flow(), for all modules",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["ip6_dst_lookup_flow"]
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/ipv6.h>

struct dst_entry *foo(struct net *net, const struct sock *sk, struct flowi6 *fl6);

struct dst_entry *foo(struct net *net, const struct sock *sk, struct flowi6 *fl6)
{
	return ip6_dst_lookup_flow(net, sk, fl6, NULL);
}
