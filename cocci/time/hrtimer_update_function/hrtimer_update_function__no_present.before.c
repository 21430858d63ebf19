#include <linux/module.h>
#include <linux/hrtimer.h>

struct lamp {
	struct hrtimer timer;
};

static enum hrtimer_restart lamp_dim(struct hrtimer *timer)
{
	return HRTIMER_NORESTART;
}

static void lamp_next(struct lamp *lamp, struct hrtimer *other)
{
	hrtimer_update_function(&lamp->timer, lamp_dim);
	hrtimer_update_function(other, lamp_dim);
}
