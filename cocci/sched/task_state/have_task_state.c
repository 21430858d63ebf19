/* {
	"version": "v5.14",
	"commit": "2f064a59a11f",
	"comment": "the state of a task by the name without underscores, which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/sched.h>

long foo(struct task_struct *task);

long foo(struct task_struct *task)
{
	return task->state;
}
