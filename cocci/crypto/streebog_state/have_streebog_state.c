/* {
	"version": "v5.0",
	"commit": "unknown",
	"comment": "struct streebog_state",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <crypto/streebog.h>

size_t foo(struct streebog_state *state);

size_t foo(struct streebog_state *state)
{
	return sizeof(state->Sigma);
}
