// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_nft_dump_reset
// compat: touches nft_expr_ops
// upstream: unknown (include/net/netfilter/nf_tables.h), v6.2
//
// An expression of the old form has nothing to reset. Stable series have the new form, too.

@old@
identifier callback, skb, expr;
@@
  int callback(struct sk_buff *skb, const struct nft_expr *expr) { ... }

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_dump";
@@
+static int __maybe_unused wrapper(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
+{
+	return callback(skb, expr);
+}
+
  struct nft_expr_ops ops = {
  .dump =
- callback
+ wrapper
  , };
