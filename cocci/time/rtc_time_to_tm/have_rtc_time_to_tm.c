/* {
	"version": "v5.12",
	"commit": "unknown",
	"comment": "rtc_time_to_tm() and rtc_tm_to_time(), the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/rtc.h>

void foo(struct rtc_time *tm);

void foo(struct rtc_time *tm)
{
	rtc_time_to_tm(0, tm);
}
