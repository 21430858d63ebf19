#include <linux/module.h>
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
