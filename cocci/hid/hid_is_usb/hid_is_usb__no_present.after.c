#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

static int port_start(struct hid_device *hdev)
{
	return hid_hw_start(hdev, HID_CONNECT_DEFAULT);
}

static int port_probe(struct hid_device *hdev, const struct hid_device_id *id)
{
	if (!hid_is_using_ll_driver(hdev, &usb_hid_driver))
		return -EINVAL;

	return port_start(hdev);
}
