/* {
	"version": "v7.0",
	"commit": "unknown",
	"comment": "inet_lookup() is told no table of sockets",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/inet_hashtables.h>

struct sock *foo(struct net *net, __be32 to, __be16 port);

struct sock *foo(struct net *net, __be32 to, __be16 port)
{
	return inet_lookup(net, NULL, 0, to, port, to, port, 0);
}
