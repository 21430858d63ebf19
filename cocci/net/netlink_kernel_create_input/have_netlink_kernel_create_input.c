/* {
	"version": "v3.5",
	"commit": "unknown",
	"comment": "netlink_kernel_create() is told the function that hears, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netlink.h>

struct sock *foo(struct net *net, void (*input)(struct sk_buff *skb));

struct sock *foo(struct net *net, void (*input)(struct sk_buff *skb))
{
	return netlink_kernel_create(net, 20, 0, input, NULL, THIS_MODULE);
}
