/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "do_each_thread(): a loop over all threads, which v6.7 took away",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/sched/signal.h>
#include <linux/sched/task.h>

int foo(void);

int foo(void)
{
	struct task_struct *g, *t;
	int count = 0;

	do_each_thread(g, t) {
		count++;
	} while_each_thread(g, t);
	return count;
}
