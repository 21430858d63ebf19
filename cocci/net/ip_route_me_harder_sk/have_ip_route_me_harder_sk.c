/* {
	"version": "v5.10",
	"commit": "46d6c5ae953c",
	"comment": "ip_route_me_harder() is told of the socket",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/netfilter_ipv4.h>

int foo(struct net *net, struct sock *sk, struct sk_buff *skb);

int foo(struct net *net, struct sock *sk, struct sk_buff *skb)
{
	return ip_route_me_harder(net, sk, skb, 0);
}
