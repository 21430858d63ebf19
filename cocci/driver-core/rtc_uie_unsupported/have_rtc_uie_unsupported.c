/* {
	"version": "v2.6",
	"commit": "unknown",
	"comment": "struct rtc_device has a member for it; a feature is cleared since v5.16",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/rtc.h>

int foo(struct rtc_device *rtc);

int foo(struct rtc_device *rtc)
{
	return rtc->uie_unsupported;
}
