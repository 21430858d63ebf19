// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_nft_validate_no_data
// compat: touches nft_expr_ops
// upstream: unknown (include/net/netfilter/nf_tables.h), v6.12
//
// A function that has to do with the verdict is left to the compiler to complain of.

@old@
identifier callback, ctx, expr, data;
@@
  int callback(const struct nft_ctx *ctx, const struct nft_expr *expr, const struct nft_data **data) { ... }

@needed@
identifier old.callback, old.data;
@@
  int callback(...) { <+... data ...+> }

@depends on !needed@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_validate";
@@
+static int __maybe_unused wrapper(const struct nft_ctx *ctx, const struct nft_expr *expr)
+{
+	return callback(ctx, expr, NULL);
+}
+
  struct nft_expr_ops ops = {
  .validate =
- callback
+ wrapper
  , };
