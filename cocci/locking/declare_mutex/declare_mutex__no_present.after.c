#include <linux/module.h>
#include <linux/semaphore.h>

struct bridge {
	struct semaphore lane;
	struct semaphore gate;
	int init_MUTEX;
};

static struct semaphore bridge_built = __SEMAPHORE_INITIALIZER(bridge_built,
							       1);
struct semaphore bridge_paid = __SEMAPHORE_INITIALIZER(bridge_paid, 1);

static int bridge_open(struct bridge *bridge)
{
	if (down_interruptible(&bridge_built))
		return -ERESTARTSYS;
	sema_init(&bridge->lane, 1);
	sema_init(&bridge->gate, 0);
	up(&bridge_built);
	return bridge->init_MUTEX;
}

static int (*bridge_asked)(struct bridge *bridge) = bridge_open;
