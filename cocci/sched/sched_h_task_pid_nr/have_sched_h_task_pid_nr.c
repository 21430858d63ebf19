/* {
	"version": "v6.8",
	"commit": "f551103cb964",
	"comment": "linux/sched.h has task_pid_nr(), since in linux/pid.h",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/sched.h>

pid_t foo(struct task_struct *task);

pid_t foo(struct task_struct *task)
{
	return task_pid_nr(task) + task_tgid_nr(task);
}
