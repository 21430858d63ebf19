/* {
	"version": "v6.16",
	"commit": "unknown",
	"comment": "timer_delete_sync_try()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/timer.h>

int foo(struct timer_list *t);

int foo(struct timer_list *t)
{
	return timer_delete_sync_try(t);
}
