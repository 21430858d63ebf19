/* {
	"version": "v6.19",
	"commit": "0e50474fa514",
	"comment": "kernel_bind() takes an address of a type that says nothing of its size",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/net.h>

int foo(struct socket *sock, struct sockaddr_unsized *addr);

int foo(struct socket *sock, struct sockaddr_unsized *addr)
{
	return kernel_bind(sock, addr, 16) + kernel_connect(sock, addr, 16, 0);
}
