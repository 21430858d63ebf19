/* {
	"version": "v5.3",
	"commit": "3bd3706251ee",
	"comment": "a task's CPUs are in cpus_mask",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/sched.h>

const cpumask_t *foo(struct task_struct *task);

const cpumask_t *foo(struct task_struct *task)
{
	return &task->cpus_mask;
}
