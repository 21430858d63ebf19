/* {
	"version": "v6.4",
	"commit": "01f727cdc4db",
	"comment": "crypto_register_alg() and its kin of linux/crypto.h, since in crypto/algapi.h",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/crypto.h>

int foo(struct crypto_alg *alg);

int foo(struct crypto_alg *alg)
{
	return crypto_register_alg(alg);
}
