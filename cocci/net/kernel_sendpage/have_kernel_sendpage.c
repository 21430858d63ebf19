/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "kernel_sendpage(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/net.h>

int foo(struct socket *sock, struct page *page);

int foo(struct socket *sock, struct page *page)
{
	return kernel_sendpage(sock, page, 0, 1, 0);
}
