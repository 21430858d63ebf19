// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_nft_validate_no_data
// compat: touches nft_expr_ops
// upstream: unknown (include/net/netfilter/nf_tables.h), v6.12
//
// An expression that has a verdict says so there; one of the new form has none.

@new@
identifier callback, ctx, expr;
@@
  int callback(const struct nft_ctx *ctx, const struct nft_expr *expr) { ... }

@@
identifier new.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_validate";
@@
+static int __maybe_unused wrapper(const struct nft_ctx *ctx, const struct nft_expr *expr, const struct nft_data **data)
+{
+	return callback(ctx, expr);
+}
+
  struct nft_expr_ops ops = {
  .validate =
- callback
+ wrapper
  , };
