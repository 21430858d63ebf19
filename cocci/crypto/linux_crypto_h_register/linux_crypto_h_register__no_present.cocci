// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_crypto_h_register
// compat: touches crypto_register_alg crypto_unregister_alg crypto_register_algs crypto_unregister_algs crypto_tfm_ctx MODULE_ALIAS_CRYPTO
// upstream: 01f727cdc4db ("crypto: api - Move low-level functions into algapi.h"), v6.4
//
// Only files that hold one of these words are looked at. A header included twice does no harm.

@@
@@
  #include <linux/crypto.h>
+ #include <crypto/algapi.h>
