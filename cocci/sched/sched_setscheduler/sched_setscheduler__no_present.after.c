#include <linux/module.h>
#include <linux/kthread.h>
#include <linux/sched.h>
#include <uapi/linux/sched/types.h>

struct drummer {
	struct task_struct *thread;
	int sched_setscheduler;
};

static int drummer_play(void *data)
{
	struct sched_param param = { .sched_priority = 50 };
	struct drummer *drummer = data;

	if (sched_setattr_nocheck(current, &(struct sched_attr){
				.size = sizeof(struct sched_attr),
				.sched_policy = SCHED_FIFO,
				.sched_priority = param.sched_priority
			}))
		drummer->sched_setscheduler++;
	while (!kthread_should_stop())
		schedule_timeout_interruptible(HZ);
	return 0;
}

static int drummer_call(struct drummer *drummer, const struct sched_param *loud)
{
	drummer->thread = kthread_run(drummer_play, drummer, "drummer");
	if (IS_ERR(drummer->thread))
		return PTR_ERR(drummer->thread);
#ifdef DRUMMER_HURRIES
	sched_setscheduler(current, SCHED_FIFO, loud);
#endif
	return sched_setattr_nocheck(drummer->thread, &(struct sched_attr){
			.size = sizeof(struct sched_attr),
			.sched_policy = SCHED_RR,
			.sched_priority = loud->sched_priority
		});
}

static int (*drummer_asked)(struct drummer *drummer, const struct sched_param *loud) = drummer_call;
