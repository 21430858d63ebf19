#include <linux/module.h>
#include <linux/spinlock.h>

struct kettle {
	spinlock_t lid;
	raw_spinlock_t spout;
	int water;
};

int kettle_fill(struct kettle *kettle, int water);
int kettle_pour(struct kettle *kettle);

int kettle_fill(struct kettle *kettle, int water)
{
	guard(spinlock_irqsave)(&kettle->lid);
	kettle->water += water;
	return kettle->water;
}

int kettle_pour(struct kettle *kettle)
{
	guard(raw_spinlock)(&kettle->spout);
	return kettle->water--;
}
