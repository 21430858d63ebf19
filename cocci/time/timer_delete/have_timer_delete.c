/* {
	"version": "v6.2",
	"commit": "bb663f0f3c39",
	"comment": "del_timer() and its kin are called timer_delete()",
	"author": "compat-gen",
	"date": "2026-11-21",
	"exports": ["timer_delete", "timer_delete_sync"]
} */
#include <linux/module.h>
#include <linux/timer.h>

int foo(struct timer_list *t);

int foo(struct timer_list *t)
{
	return timer_delete(t) + timer_delete_sync(t);
}
