#include <linux/module.h>
#include <linux/semaphore.h>

struct bridge {
	struct semaphore lane;
	struct semaphore gate;
	int init_MUTEX;
};

static DECLARE_MUTEX(bridge_built);
DECLARE_MUTEX(bridge_paid);

static int bridge_open(struct bridge *bridge)
{
	if (down_interruptible(&bridge_built))
		return -ERESTARTSYS;
	init_MUTEX(&bridge->lane);
	init_MUTEX_LOCKED(&bridge->gate);
	up(&bridge_built);
	return bridge->init_MUTEX;
}

static int (*bridge_asked)(struct bridge *bridge) = bridge_open;
