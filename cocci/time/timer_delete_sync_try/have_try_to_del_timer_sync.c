/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "try_to_del_timer_sync(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/timer.h>

int foo(struct timer_list *t);

int foo(struct timer_list *t)
{
	return try_to_del_timer_sync(t);
}
