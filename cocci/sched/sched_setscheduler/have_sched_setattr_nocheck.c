/* {
	"version": "v4.16",
	"commit": "unknown",
	"comment": "sched_setattr_nocheck(), exported",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["sched_setattr_nocheck"]
} */
#include <linux/module.h>
#include <linux/sched.h>

int foo(struct task_struct *t, const struct sched_attr *a);

int foo(struct task_struct *t, const struct sched_attr *a)
{
	return sched_setattr_nocheck(t, a);
}
