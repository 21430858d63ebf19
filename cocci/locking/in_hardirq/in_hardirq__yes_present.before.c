#include <linux/module.h>
#include <linux/preempt.h>
#include <linux/slab.h>

struct cup {
	int in_irq;
};

static void *cup_alloc(struct cup *cup)
{
	gfp_t how = in_irq() || in_atomic() ? GFP_ATOMIC : GFP_KERNEL;

	cup->in_irq = !!in_irq();
	return kmalloc(8, how);
}
