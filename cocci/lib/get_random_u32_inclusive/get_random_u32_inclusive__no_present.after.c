#include <linux/module.h>
#ifndef COMPAT_GET_RANDOM_U32_INCLUSIVE
#define COMPAT_GET_RANDOM_U32_INCLUSIVE
#include <linux/random.h>
#include <linux/kernel.h>
static inline unsigned int compat_get_random_u32_inclusive(unsigned int floor, unsigned int ceil)
{
	unsigned int span = ceil - floor + 1;

	if (!span)
		return get_random_u32();
	return floor + reciprocal_scale(get_random_u32(), span);
}
#define get_random_u32_inclusive compat_get_random_u32_inclusive
#endif
#include <linux/random.h>

struct dice {
	u32 sides;
};

static u32 dice_throw(struct dice *dice)
{
	return get_random_u32_inclusive(1, dice->sides) + get_random_u32();
}
