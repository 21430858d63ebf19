#include <linux/module.h>
#include <linux/random.h>
#include <linux/prandom.h>

struct dice {
	struct rnd_state state;
};

static u32 dice_throw(struct dice *dice)
{
	return prandom_u32_state(&dice->state) % 6 + 1;
}
