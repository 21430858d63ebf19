/* {
	"version": "v4.18",
	"commit": "unknown",
	"comment": "ktime_get_coarse_real_ts64() and its kin",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/time.h>
#include <linux/timekeeping.h>

void foo(struct timespec64 *ts);

void foo(struct timespec64 *ts)
{
	ktime_get_coarse_real_ts64(ts);
	ktime_get_real_ts64(ts);
}
