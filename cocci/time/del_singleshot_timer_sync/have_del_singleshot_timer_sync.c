/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "del_singleshot_timer_sync(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/timer.h>

int foo(struct timer_list *t);

int foo(struct timer_list *t)
{
	return del_singleshot_timer_sync(t);
}
