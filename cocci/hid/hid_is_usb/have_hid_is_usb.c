/* {
	"version": "v5.16",
	"commit": "f83baa0cb6cf",
	"comment": "tells whether a device is on USB",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

bool foo(struct hid_device *hdev);

bool foo(struct hid_device *hdev)
{
	return hid_is_usb(hdev);
}
