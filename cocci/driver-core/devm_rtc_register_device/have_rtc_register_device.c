/* {
	"version": "v5.10",
	"commit": "unknown",
	"comment": "rtc_register_device(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/rtc.h>

int foo(struct rtc_device *rtc);

int foo(struct rtc_device *rtc)
{
	return rtc_register_device(rtc);
}
