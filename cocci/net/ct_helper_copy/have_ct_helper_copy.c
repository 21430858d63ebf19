/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "a helper of connection tracking is registered as a copy, which the kernel frees",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/netfilter/nf_conntrack_helper.h>

int foo(struct nf_conntrack_helper *own, struct nf_conntrack_helper **copy);

int foo(struct nf_conntrack_helper *own, struct nf_conntrack_helper **copy)
{
	own->nfproto = NFPROTO_IPV4;
	own->expect_policy[0].max_expected = 1;
	return nf_conntrack_helper_register(own, copy);
}
