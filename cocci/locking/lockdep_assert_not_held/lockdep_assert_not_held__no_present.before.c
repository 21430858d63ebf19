#include <linux/module.h>
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
