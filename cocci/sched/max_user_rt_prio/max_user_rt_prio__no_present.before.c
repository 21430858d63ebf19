#include <linux/module.h>
#include <linux/sched.h>
#include <linux/sched/prio.h>

int hare_priority(bool fast);

int hare_priority(bool fast)
{
	return fast ? MAX_USER_RT_PRIO - 1 : MAX_USER_RT_PRIO / 2;
}
