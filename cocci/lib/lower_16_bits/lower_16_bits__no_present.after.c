#include <linux/kernel.h>
#include <linux/module.h>

struct half {
	u16 low, high;
};

static void half_cut(struct half *half, u32 whole)
{
	half->low = ((u16)((whole + 1) & 0xffff));
	half->high = ((u16)((whole) >> 16));
	if (lower_32_bits(whole) != whole)
		half->high = 0;
}
