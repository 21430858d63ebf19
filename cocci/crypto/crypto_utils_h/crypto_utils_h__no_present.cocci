// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_crypto_utils_h
// compat: touches crypto/utils.h
// upstream: c616fb0cbae8 ("crypto: lib/utils - Move utilities into new header"), v6.4

@@
@@
- #include <crypto/utils.h>
+ #include <crypto/algapi.h>
