#include <linux/module.h>
#include <linux/device.h>
#include <net/netfilter/nf_tables.h>

struct bay_ops {
	int (*dump)(struct sk_buff *skb, const struct nft_expr *expr, bool reset);
};

static int bay_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	return skb && expr ? 0 : -1;
}

static int __maybe_unused compat_bay_nft_ops_dump(struct sk_buff *skb,
						  const struct nft_expr *expr)
{
	return bay_dump(skb, expr, false);
}

static const struct nft_expr_ops bay_nft_ops = {
	.size = NFT_EXPR_SIZE(0),
	.dump = compat_bay_nft_ops_dump,
};

/* The driver's own. */
static const struct bay_ops bay_own_ops = {
	.dump = bay_dump,
};
