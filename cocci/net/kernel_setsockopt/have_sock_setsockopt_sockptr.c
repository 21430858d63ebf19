/* {
	"version": "v5.9",
	"commit": "unknown",
	"comment": "sock_setsockopt() and proto_ops.setsockopt take a sockptr_t",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["sock_setsockopt"]
} */
#include <linux/module.h>
#include <linux/net.h>
#include <net/sock.h>

int foo(struct socket *sock, char *value);

int foo(struct socket *sock, char *value)
{
	return sock_setsockopt(sock, 1, 2, KERNEL_SOCKPTR(value), 4) ?:
		sock->ops->setsockopt(sock, 1, 2, KERNEL_SOCKPTR(value), 4);
}
