#include <linux/module.h>
#include <linux/bits.h>

#define DIAL_ON		((u32)BIT(0))
#define DIAL_STEP(n)	((u8)BIT(n))
#define DIAL_RANGE	((u16)GENMASK(11, 4))

struct dial {
	u32 on;
	u16 range;
	u8 step;
	u64 all;
};

static void dial_set(struct dial *dial, unsigned int step)
{
	dial->on |= DIAL_ON | BIT(4);
	dial->range = DIAL_RANGE;
	dial->step = DIAL_STEP(step);
	if (step < 2)
		dial->all = ((u64)GENMASK_ULL(63, 32)) | ((u64)BIT_ULL(2)) | ((u32)BIT(step + 4));
}
