/* {
	"version": "v6.5",
	"commit": "addde1f2c966",
	"comment": "akcipher calls that take plain memory and wait",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <crypto/akcipher.h>

int foo(struct crypto_akcipher *tfm, const void *src, void *dst);

int foo(struct crypto_akcipher *tfm, const void *src, void *dst)
{
	return crypto_akcipher_sync_encrypt(tfm, src, 1, dst, 1);
}
