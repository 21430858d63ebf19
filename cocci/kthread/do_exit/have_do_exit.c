/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "do_exit() is exported to modules",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["do_exit"]
} */
#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/sched.h>
#include <linux/sched/task.h>

void foo(void);

void foo(void)
{
	do_exit(0);
}
