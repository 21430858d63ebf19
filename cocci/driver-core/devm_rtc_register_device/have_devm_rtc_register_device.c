/* {
	"version": "v5.11",
	"commit": "fdcfd854333b",
	"comment": "devm_rtc_register_device() of a device that was allocated",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/rtc.h>

int foo(struct rtc_device *rtc);

int foo(struct rtc_device *rtc)
{
	return devm_rtc_register_device(rtc);
}
