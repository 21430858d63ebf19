#include <linux/module.h>
#include <linux/types.h>
#include <linux/kernel.h>

struct split {
	u32 low, high;
};

static void split_at(struct split *split, u64 at)
{
	split->low = lower_32_bits(at);
	split->high = upper_32_bits(at);
}
