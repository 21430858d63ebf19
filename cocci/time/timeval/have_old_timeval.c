/* {
	"version": "v5.6",
	"commit": "unknown",
	"comment": "ns_to_kernel_old_timeval(), for a struct timeval as user space knows it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/ktime.h>
#include <linux/time.h>
#include <linux/timekeeping.h>

void foo(struct __kernel_old_timeval *tv);

void foo(struct __kernel_old_timeval *tv)
{
	*tv = ns_to_kernel_old_timeval(ktime_get_real_ns());
}
