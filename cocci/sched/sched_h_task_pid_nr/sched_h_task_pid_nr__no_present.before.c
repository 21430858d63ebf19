#include <linux/sched.h>

pid_t port_user(void);

pid_t port_user(void)
{
	return task_pid_nr(current) + task_tgid_nr(current);
}
