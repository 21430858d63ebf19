/* {
	"version": "v4.18",
	"commit": "unknown",
	"comment": "ktime_get_coarse_real()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/ktime.h>

struct timespec64 foo(void);

struct timespec64 foo(void)
{
	return ktime_to_timespec64(ktime_get_coarse_real());
}
