/* {
	"version": "v5.9",
	"commit": "unknown",
	"comment": "setsockopt takes a sockptr_t",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/net.h>
#include <linux/netfilter.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct proto_ops *)NULL)->setsockopt,
				  int (*)(struct socket *, int, int, sockptr_t, unsigned int)));
	BUILD_BUG_ON(!__same_type(((struct nf_sockopt_ops *)NULL)->set, int (*)(struct sock *, int, sockptr_t, unsigned int)));
}
