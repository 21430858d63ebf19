#include <linux/module.h>
#ifndef MAX_USER_RT_PRIO
#include <linux/sched/prio.h>
#define MAX_USER_RT_PRIO MAX_RT_PRIO
#endif
#include <linux/sched.h>
#include <linux/sched/prio.h>

int hare_priority(bool fast);

int hare_priority(bool fast)
{
	return fast ? MAX_USER_RT_PRIO - 1 : MAX_USER_RT_PRIO / 2;
}
