/* {
	"version": "v7.1",
	"commit": "2c85c61d1332",
	"comment": "hid_report_raw_event() takes the size of the buffer as well",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

int foo(struct hid_device *hid, u8 *data, size_t size);

int foo(struct hid_device *hid, u8 *data, size_t size)
{
	return hid_report_raw_event(hid, HID_INPUT_REPORT, data, size, size, 0);
}
