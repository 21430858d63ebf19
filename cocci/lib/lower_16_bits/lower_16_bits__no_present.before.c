#include <linux/kernel.h>
#include <linux/module.h>

struct half {
	u16 low, high;
};

static void half_cut(struct half *half, u32 whole)
{
	half->low = lower_16_bits(whole + 1);
	half->high = upper_16_bits(whole);
	if (lower_32_bits(whole) != whole)
		half->high = 0;
}
