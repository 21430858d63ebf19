// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sha2_h && !have_sha_h
// compat: touches crypto/sha.h
// upstream: a24d22b225ce ("crypto: sha - split sha.h into sha1.h and sha2.h"), v5.11

@@
@@
- #include <crypto/sha.h>
+ #include <crypto/sha1.h>
+ #include <crypto/sha2.h>
