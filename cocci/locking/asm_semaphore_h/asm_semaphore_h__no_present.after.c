#include <linux/module.h>
#include <linux/semaphore.h>

static int gate_take(struct semaphore *gate)
{
	return down_interruptible(gate) ? -EINTR : 0;
}

static int (*gate_asked)(struct semaphore *gate) = gate_take;
