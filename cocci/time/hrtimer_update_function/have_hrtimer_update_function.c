/* {
	"version": "v6.15",
	"commit": "8f02e3563bb5",
	"comment": "hrtimer_update_function()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/hrtimer.h>

void foo(struct hrtimer *timer, enum hrtimer_restart (*called)(struct hrtimer *));

void foo(struct hrtimer *timer, enum hrtimer_restart (*called)(struct hrtimer *))
{
	hrtimer_update_function(timer, called);
}
