/* {
	"version": "v4.1",
	"commit": "unknown",
	"comment": "sk_alloc() is not told who asks, the last version in which it is not",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <net/sock.h>

struct sock *foo(struct net *net, struct proto *proto);

struct sock *foo(struct net *net, struct proto *proto)
{
	return sk_alloc(net, 2, GFP_KERNEL, proto);
}
