#include <linux/module.h>
#include <linux/timer.h>

struct toast {
	struct timer_list brown;
	int del_singleshot_timer_sync;
};

static int toast_take(struct toast *toast)
{
	if (del_singleshot_timer_sync(&toast->brown))
		return -EAGAIN;
	return toast->del_singleshot_timer_sync;
}

static int (*toast_asked)(struct toast *toast) = toast_take;
