/* {
	"version": "v6.13",
	"commit": "908a1d775422",
	"comment": "one call sets up an hrtimer and its function",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/hrtimer.h>

void foo(struct hrtimer *t, enum hrtimer_restart (*fn)(struct hrtimer *));

void foo(struct hrtimer *t, enum hrtimer_restart (*fn)(struct hrtimer *))
{
	hrtimer_setup(t, fn, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
}
