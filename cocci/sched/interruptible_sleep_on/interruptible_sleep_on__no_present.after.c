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
		{
			wait_queue_head_t *compat_q = &stop->bench;
			DEFINE_WAIT(compat_wait);

			prepare_to_wait(compat_q, &compat_wait,
					TASK_INTERRUPTIBLE);
			schedule();
			finish_wait(compat_q, &compat_wait);
		}
		stop->interruptible_sleep_on++;
	}
	if (minutes) {
		{
			wait_queue_head_t *compat_q = &stop->bench;
			DEFINE_WAIT(compat_wait);

			prepare_to_wait(compat_q, &compat_wait,
					TASK_INTERRUPTIBLE);
			left = schedule_timeout(minutes * HZ);
			finish_wait(compat_q, &compat_wait);
		}
		stop->interruptible_sleep_on--;
	}
	{
		wait_queue_head_t *compat_q = &stop->bench;
		DEFINE_WAIT(compat_wait);

		prepare_to_wait(compat_q, &compat_wait, TASK_INTERRUPTIBLE);
		schedule_timeout(HZ);
		finish_wait(compat_q, &compat_wait);
	}
	if (signal_pending(current))
		return -ERESTARTSYS;
	return left ? 0 : stop->interruptible_sleep_on;
}

static int (*stop_asked)(struct stop *stop, long minutes) = stop_wait;
