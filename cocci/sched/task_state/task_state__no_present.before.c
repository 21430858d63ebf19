#include <linux/module.h>
#include <linux/sched.h>
#include <linux/sched/signal.h>

struct line {
	long state;
	struct task_struct *reader;
};

static int port_count(struct line *line)
{
	struct task_struct *task;
	int runnable = 0;

	line->state = TASK_RUNNING;
	rcu_read_lock();
	for_each_process(task) {
		pr_debug("%ld\n", task->state);
		if (task->state == line->state)
			runnable++;
	}
	rcu_read_unlock();
	current->state = TASK_INTERRUPTIBLE;
	pr_debug("%ld\n", current->state);

	return runnable;
}
