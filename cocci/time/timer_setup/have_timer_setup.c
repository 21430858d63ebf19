/* {
	"version": "v4.15",
	"commit": "unknown",
	"comment": "timer_setup(): a timer's function is told the timer",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/timer.h>

void foo(struct timer_list *t, void (*f)(struct timer_list *t));

void foo(struct timer_list *t, void (*f)(struct timer_list *t))
{
	timer_setup(t, f, 0);
}
