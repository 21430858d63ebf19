/* {
	"version": "v5.12",
	"commit": "0eb76ba29d16",
	"comment": "the single block cipher is in a namespace, and has a header of its own",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <crypto/internal/cipher.h>
