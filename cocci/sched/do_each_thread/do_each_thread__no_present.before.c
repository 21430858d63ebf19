#include <linux/module.h>
#include <linux/rcupdate.h>
#include <linux/sched/signal.h>
#include <linux/sched/task.h>

int crane_count(void);

int crane_count(void)
{
	struct task_struct *g, *t;
	int count = 0;

	rcu_read_lock();
	do_each_thread(g, t) {
		if (t->flags & PF_KTHREAD)
			continue;
		count++;
	} while_each_thread(g, t);
	rcu_read_unlock();
	return count;
}
