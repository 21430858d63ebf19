/* {
	"version": "v5.7",
	"commit": "5a892ff2facb",
	"comment": "kernel_setsockopt(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/net.h>

int foo(struct socket *sock, char *value);

int foo(struct socket *sock, char *value)
{
	return kernel_setsockopt(sock, 1, 2, value, 4);
}
