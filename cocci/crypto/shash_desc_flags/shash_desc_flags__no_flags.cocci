// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_shash_desc_flags
// compat: touches shash_desc SHASH_DESC_ON_STACK
// upstream: 877b5691f27a ("crypto: shash - remove shash_desc::flags"), v5.2
//
// All that they said was that the caller may sleep, and nobody did.

@@
struct shash_desc *D;
struct shash_desc E;
constant C;
@@
(
- D->flags = C;
|
- E.flags = C;
|
- D->flags = CRYPTO_TFM_REQ_MAY_SLEEP;
|
- E.flags = CRYPTO_TFM_REQ_MAY_SLEEP;
)

@@
identifier d;
expression T;
constant C;
@@
  SHASH_DESC_ON_STACK(d, T);
  ...
(
- d->flags = C;
|
- d->flags = CRYPTO_TFM_REQ_MAY_SLEEP;
)
