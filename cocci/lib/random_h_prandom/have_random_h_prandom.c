/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "linux/random.h brings along linux/prandom.h, which it does no more",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/random.h>

u32 foo(struct rnd_state *state);

u32 foo(struct rnd_state *state)
{
	return prandom_u32_state(state);
}
