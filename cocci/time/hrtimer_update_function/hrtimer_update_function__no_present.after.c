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
	lamp->timer.function = lamp_dim;
	(other)->function = lamp_dim;
}
