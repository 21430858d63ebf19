/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "sendpage of proto_ops, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/net.h>

void foo(struct proto_ops *ops);

void foo(struct proto_ops *ops)
{
	ops->sendpage = NULL;
}
