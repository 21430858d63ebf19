/* {
	"version": "v6.19",
	"commit": "0e50474fa514",
	"comment": "bind of proto_ops gets a sockaddr_unsized",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/net.h>

void foo(struct proto_ops *ops, int (*fn)(struct socket *, struct sockaddr_unsized *, int));

void foo(struct proto_ops *ops, int (*fn)(struct socket *, struct sockaddr_unsized *, int))
{
	ops->bind = fn;
}
