/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what sha256_init() begins is a sha256_ctx",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <crypto/sha2.h>

void foo(struct sha256_ctx *ctx);

void foo(struct sha256_ctx *ctx)
{
	sha256_init(ctx);
}
