/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "accept of proto_ops gets a struct of its arguments",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/net.h>

void foo(struct proto_ops *ops, int (*fn)(struct socket *, struct socket *, struct proto_accept_arg *));

void foo(struct proto_ops *ops, int (*fn)(struct socket *, struct socket *, struct proto_accept_arg *))
{
	ops->accept = fn;
}
