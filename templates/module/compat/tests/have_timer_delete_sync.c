/* {
	"version": "v6.2",
	"commit": "9b13df3fb64e",
	"comment": "An example. This file compiles where the kernel has timer_delete_sync(), which before v6.2 was called del_timer_sync(). The name may come from a stable update, too: no version number can tell.",
	"author": "compat-gen",
	"date": "2026-11-21",
	"exports": ["timer_delete_sync"]
} */
#include <linux/timer.h>

int foo(struct timer_list *timer);

int foo(struct timer_list *timer)
{
	return timer_delete_sync(timer);
}
