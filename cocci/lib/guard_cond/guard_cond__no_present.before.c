#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct ferry {
	struct mutex ramp;
	spinlock_t horn;
	int cars;
};

int ferry_enter(struct ferry *ferry);
int ferry_leave(struct ferry *ferry);

int ferry_enter(struct ferry *ferry)
{
	scoped_guard(mutex_try, &ferry->ramp)
		return ++ferry->cars;
	return -EBUSY;
}

int ferry_leave(struct ferry *ferry)
{
	scoped_cond_guard(mutex_intr, return -EINTR, &ferry->ramp)
		ferry->cars--;
	scoped_guard(spinlock, &ferry->horn)
		ferry->cars--;
	return ferry->cars;
}
