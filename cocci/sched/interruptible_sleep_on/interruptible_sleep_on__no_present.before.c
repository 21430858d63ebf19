#include <linux/module.h>
#include <linux/wait.h>
#include <linux/sched.h>
#include <linux/sched/signal.h>

struct stop {
	wait_queue_head_t bench;
	bool bus;
	int interruptible_sleep_on;
};

static int stop_wait(struct stop *stop, long minutes)
{
	long left = 0;

	while (!stop->bus) {
		interruptible_sleep_on(&stop->bench);
		stop->interruptible_sleep_on++;
	}
	if (minutes) {
		left = interruptible_sleep_on_timeout(&stop->bench, minutes * HZ);
		stop->interruptible_sleep_on--;
	}
	interruptible_sleep_on_timeout(&stop->bench, HZ);
	if (signal_pending(current))
		return -ERESTARTSYS;
	return left ? 0 : stop->interruptible_sleep_on;
}

static int (*stop_asked)(struct stop *stop, long minutes) = stop_wait;
