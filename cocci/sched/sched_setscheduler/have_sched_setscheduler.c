/* {
	"version": "v5.8",
	"commit": "unknown",
	"comment": "sched_setscheduler(), the last version that exports it",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["sched_setscheduler"]
} */
#include <linux/module.h>
#include <linux/sched.h>

int foo(struct task_struct *t, const struct sched_param *p);

int foo(struct task_struct *t, const struct sched_param *p)
{
	return sched_setscheduler(t, SCHED_FIFO, p);
}
