#include <linux/module.h>
#include <linux/random.h>

struct dice {
	u32 sides;
};

static u32 dice_throw(struct dice *dice)
{
	return get_random_u32_inclusive(1, dice->sides) + get_random_u32();
}
