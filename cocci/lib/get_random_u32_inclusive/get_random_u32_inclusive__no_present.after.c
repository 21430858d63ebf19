#include <linux/module.h>
#include <linux/random.h>
#ifndef COMPAT_GET_RANDOM_U32_INCLUSIVE
#include <linux/kernel.h>
static inline unsigned int compat_get_random_u32_inclusive(unsigned int floor,
							   unsigned int ceil)
{
	unsigned int span = ceil - floor + 1;

	if (!span)
		return get_random_u32();
	return floor + reciprocal_scale(get_random_u32(), span);
}
#define COMPAT_GET_RANDOM_U32_INCLUSIVE
#endif
 

struct dice {
	u32 sides;
};

static u32 dice_throw(struct dice *dice)
{
	return compat_get_random_u32_inclusive(1, dice->sides) + get_random_u32();
}
