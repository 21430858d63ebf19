// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_nft_dump_reset
// compat: touches nft_expr_ops
// upstream: unknown (include/net/netfilter/nf_tables.h), v6.2
//
// No kernel of the old form asks to reset an expression.

@new@
identifier callback, skb, expr, reset;
@@
  int callback(struct sk_buff *skb, const struct nft_expr *expr, bool reset) { ... }

@@
identifier new.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_dump";
@@
+static int __maybe_unused wrapper(struct sk_buff *skb, const struct nft_expr *expr)
+{
+	return callback(skb, expr, false);
+}
+
  struct nft_expr_ops ops = {
  .dump =
- callback
+ wrapper
  , };
