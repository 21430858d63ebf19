#include <linux/module.h>
#include <linux/sched.h>

static void port_log(const char *what)
{
	pr_info("%s by %d\n", what, task_pid_nr(current));
}
