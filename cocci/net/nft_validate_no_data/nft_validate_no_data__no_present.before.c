#include <linux/module.h>
#include <linux/device.h>
#include <net/netfilter/nf_tables.h>

struct bay_ops {
	int (*validate)(const struct nft_ctx *ctx, const struct nft_expr *expr);
};

static int bay_validate(const struct nft_ctx *ctx, const struct nft_expr *expr)
{
	return ctx && expr ? 0 : -1;
}

static const struct nft_expr_ops bay_nft_ops = {
	.size = NFT_EXPR_SIZE(0),
	.validate = bay_validate,
};

/* The driver's own. */
static const struct bay_ops bay_own_ops = {
	.validate = bay_validate,
};
