#include <linux/module.h>
#ifndef lockdep_assert_not_held
#include <linux/lockdep.h>
#ifdef CONFIG_LOCKDEP
#define lockdep_assert_not_held(lock) WARN_ON(debug_locks && lockdep_is_held(lock))
#else
#define lockdep_assert_not_held(lock) ((void)(lock))
#endif
#endif
#include <linux/mutex.h>

struct door {
	struct mutex lock;
	int opened;
};

static void door_open(struct door *door)
{
	lockdep_assert_not_held(&door->lock);
	mutex_lock(&door->lock);
	lockdep_assert_held(&door->lock);
	door->opened++;
	mutex_unlock(&door->lock);
}
