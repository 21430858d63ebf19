/* {
	"version": "v6.2",
	"commit": "f571faf6e443",
	"comment": "a timer that can be stopped for good",
	"author": "compat-gen",
	"date": "2026-11-21",
	"exports": ["timer_shutdown_sync", "timer_shutdown"]
} */
#include <linux/module.h>
#include <linux/timer.h>

int foo(struct timer_list *t);

int foo(struct timer_list *t)
{
	return timer_shutdown_sync(t) + timer_shutdown(t);
}
