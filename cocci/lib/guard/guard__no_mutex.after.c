#include <linux/module.h>
#ifndef COMPAT_GUARD_MUTEX
#define COMPAT_GUARD_MUTEX
#include <linux/mutex.h>
DEFINE_GUARD(mutex, struct mutex *, mutex_lock(_T), mutex_unlock(_T))
DEFINE_GUARD_COND(mutex, _try, mutex_trylock(_T))
DEFINE_GUARD_COND(mutex, _intr, mutex_lock_interruptible(_T), _RET == 0)
#endif
#include <linux/mutex.h>

struct kitchen {
	struct mutex door;
	int cooks;
	int (*guard)(struct kitchen *kitchen);
};

int kitchen_enter(struct kitchen *kitchen);
int kitchen_leave(struct kitchen *kitchen);

int kitchen_enter(struct kitchen *kitchen)
{
	guard(mutex)(&kitchen->door);
	if ((*kitchen->guard)(kitchen))
		return -EPERM;
	return ++kitchen->cooks;
}

int kitchen_leave(struct kitchen *kitchen)
{
	mutex_lock(&kitchen->door);
	kitchen->cooks--;
	mutex_unlock(&kitchen->door);
	return 0;
}
