/* {
	"version": "v5.11",
	"commit": "a24d22b225ce",
	"comment": "SHA-2 has a header of its own",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <crypto/sha2.h>
