/* {
	"version": "v3.14",
	"commit": "unknown",
	"comment": "usbhid_submit_report(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/hid.h>
#include <linux/hiddev.h>

void foo(struct hid_device *hid, struct hid_report *report);

void foo(struct hid_device *hid, struct hid_report *report)
{
	usbhid_submit_report(hid, report, 0);
}
