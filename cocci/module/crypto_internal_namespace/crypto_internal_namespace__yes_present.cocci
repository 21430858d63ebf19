// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_crypto_internal_namespace
// compat: touches crypto_alloc_cipher crypto_cipher_setkey crypto_cipher_encrypt_one crypto_cipher_decrypt_one
// upstream: 0eb76ba29d16 ("crypto: remove cipher routines from public crypto API"), v5.12
//
// The namespace is imported where the module says its licence, and as either form of MODULE_IMPORT_NS() writes it.
// Imported twice it does no harm; nor does a header.

@imported@
declarer name MODULE_IMPORT_NS;
symbol CRYPTO_INTERNAL;
@@
(
  MODULE_IMPORT_NS(CRYPTO_INTERNAL);
|
  MODULE_IMPORT_NS("CRYPTO_INTERNAL");
)

@written@
declarer name MODULE_INFO;
symbol import_ns;
@@
  MODULE_INFO(import_ns, "CRYPTO_INTERNAL");

@used@
identifier f = {crypto_alloc_cipher, crypto_cipher_setkey, crypto_cipher_encrypt_one,
	crypto_cipher_decrypt_one};
@@
  f(...)

@depends on used && !imported && !written@
declarer name MODULE_LICENSE, MODULE_INFO;
symbol import_ns;
expression license;
@@
  MODULE_LICENSE(license);
+ MODULE_INFO(import_ns, "CRYPTO_INTERNAL");

@depends on used@
@@
  #include <linux/crypto.h>
+ #include <crypto/internal/cipher.h>
