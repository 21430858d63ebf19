/* {
	"version": "v5.19",
	"commit": "unknown",
	"comment": "what a HID device says so often as it likes",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

void foo(struct hid_device *hid);

void foo(struct hid_device *hid)
{
	hid_warn_ratelimited(hid, "foo\n");
}
