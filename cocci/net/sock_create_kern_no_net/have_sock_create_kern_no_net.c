/* {
	"version": "v4.1",
	"commit": "unknown",
	"comment": "sock_create_kern() is not told the network, the last version in which it is not",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/net.h>

int foo(struct socket **made);

int foo(struct socket **made)
{
	return sock_create_kern(2, 1, 0, made);
}
