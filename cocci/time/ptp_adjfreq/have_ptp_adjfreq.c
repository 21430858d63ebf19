/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "adjfreq of ptp_clock_info, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/ptp_clock_kernel.h>

void foo(struct ptp_clock_info *ops, int (*fn)(struct ptp_clock_info *, s32));

void foo(struct ptp_clock_info *ops, int (*fn)(struct ptp_clock_info *, s32))
{
	ops->adjfreq = fn;
}
