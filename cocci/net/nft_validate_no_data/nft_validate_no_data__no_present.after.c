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

static int __maybe_unused compat_bay_nft_ops_validate(const struct nft_ctx *ctx,
						      const struct nft_expr *expr,
						      const struct nft_data **data)
{
	return bay_validate(ctx, expr);
}

static const struct nft_expr_ops bay_nft_ops = {
	.size = NFT_EXPR_SIZE(0),
	.validate = compat_bay_nft_ops_validate,
};

/* The driver's own. */
static const struct bay_ops bay_own_ops = {
	.validate = bay_validate,
};
