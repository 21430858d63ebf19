/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "connect of proto_ops and bind, connect of proto get a sockaddr_unsized",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/sock.h>

void foo(struct proto *ops, int (*fn)(struct sock *, struct sockaddr_unsized *, int));

void foo(struct proto *ops, int (*fn)(struct sock *, struct sockaddr_unsized *, int))
{
	ops->connect = fn;
}
