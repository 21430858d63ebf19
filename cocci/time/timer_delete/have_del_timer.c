/* {
	"version": "v6.15",
	"commit": "8fa7292fee5c",
	"comment": "del_timer() and del_timer_sync(), which are gone",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/timer.h>

int foo(struct timer_list *t);

int foo(struct timer_list *t)
{
	return del_timer(t) + del_timer_sync(t);
}
