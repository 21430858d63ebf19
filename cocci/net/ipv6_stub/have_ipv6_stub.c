/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ipv6_stub, by which code that is no part of IPv6 calls it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/ipv6_stubs.h>

struct dst_entry *foo(struct net *net, const struct sock *sk, struct flowi6 *fl6);

struct dst_entry *foo(struct net *net, const struct sock *sk, struct flowi6 *fl6)
{
	return ipv6_stub->ipv6_dst_lookup_flow(net, sk, fl6, NULL);
}
