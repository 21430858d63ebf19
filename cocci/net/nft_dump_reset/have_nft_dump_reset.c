/* {
	"version": "v6.2",
	"commit": "unknown",
	"comment": "dump of an nftables expression is told whether to reset it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/build_bug.h>
#include <net/netfilter/nf_tables.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct nft_expr_ops *)NULL)->dump,
				  int (*)(struct sk_buff *, const struct nft_expr *, bool)));
}
