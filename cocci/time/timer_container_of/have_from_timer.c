/* {
	"version": "v6.16",
	"commit": "41cb08555c41",
	"comment": "from_timer(), which is gone",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/timer.h>

struct foo {
	int bar;
	struct timer_list timer;
};

int foo(struct timer_list *t);

int foo(struct timer_list *t)
{
	struct foo *foo = from_timer(foo, t, timer);

	return foo->bar;
}
