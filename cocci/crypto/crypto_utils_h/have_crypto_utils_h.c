/* {
	"version": "v6.4",
	"commit": "c616fb0cbae8",
	"comment": "crypto/utils.h: crypto_memneq() and crypto_xor()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <crypto/utils.h>
