/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "MAX_USER_RT_PRIO",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/sched/prio.h>

int foo(void);

int foo(void)
{
	return MAX_USER_RT_PRIO;
}
