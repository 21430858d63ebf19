#include <linux/module.h>
#include <linux/preempt.h>
#include <linux/slab.h>

struct cup {
	int in_hardirq;
};

static void *cup_alloc(struct cup *cup)
{
	gfp_t how = in_hardirq() || in_atomic() ? GFP_ATOMIC : GFP_KERNEL;

	cup->in_hardirq = !!in_hardirq();
	return kmalloc(8, how);
}
