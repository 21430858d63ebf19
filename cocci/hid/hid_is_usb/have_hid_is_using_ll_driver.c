/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "hid_is_using_ll_driver() and usb_hid_driver, which are out of reach again",
	"author": "compat-gen",
	"date": "2026-11-25",
	"exports": ["usb_hid_driver"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

bool foo(struct hid_device *hdev);

bool foo(struct hid_device *hdev)
{
	return hid_is_using_ll_driver(hdev, &usb_hid_driver);
}
