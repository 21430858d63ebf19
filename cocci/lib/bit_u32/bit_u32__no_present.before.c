#include <linux/module.h>
#include <linux/bits.h>

#define DIAL_ON		BIT_U32(0)
#define DIAL_STEP(n)	BIT_U8(n)
#define DIAL_RANGE	GENMASK_U16(11, 4)

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
		dial->all = GENMASK_U64(63, 32) | BIT_U64(2) | BIT_U32(step + 4);
}
