/* {
	"version": "v6.15",
	"commit": "9779489a31d7",
	"comment": "hrtimer_init(), which is gone",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/hrtimer.h>

void foo(struct hrtimer *t, enum hrtimer_restart (*fn)(struct hrtimer *));

void foo(struct hrtimer *t, enum hrtimer_restart (*fn)(struct hrtimer *))
{
	hrtimer_init(t, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	t->function = fn;
}
