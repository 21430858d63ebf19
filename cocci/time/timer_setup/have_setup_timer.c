/* {
	"version": "v4.14",
	"commit": "unknown",
	"comment": "setup_timer(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/timer.h>

void foo(struct timer_list *t, void (*f)(unsigned long));

void foo(struct timer_list *t, void (*f)(unsigned long))
{
	setup_timer(t, f, 0);
}
