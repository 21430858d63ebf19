/* {
	"version": "v5.2",
	"commit": "unknown",
	"comment": "cpus_allowed of a task, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/sched.h>

const cpumask_t *foo(struct task_struct *task);

const cpumask_t *foo(struct task_struct *task)
{
	return &task->cpus_allowed;
}
