/* {
	"version": "v4.16",
	"commit": "unknown",
	"comment": "kernel_getsockname() that stores the length, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/net.h>

int foo(struct socket *sock, struct sockaddr *addr, int *len);

int foo(struct socket *sock, struct sockaddr *addr, int *len)
{
	return kernel_getsockname(sock, addr, len);
}
