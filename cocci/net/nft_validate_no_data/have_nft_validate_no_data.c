/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "validate of an nftables expression has nowhere to put a verdict",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/build_bug.h>
#include <net/netfilter/nf_tables.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct nft_expr_ops *)NULL)->validate,
				  int (*)(const struct nft_ctx *, const struct nft_expr *)));
}
