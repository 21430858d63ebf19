#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

static void port_press(struct hid_device *hdev, u8 key, int size)
{
	u8 data[22] = { 0x02, key };

	hid_report_raw_event(hdev, HID_INPUT_REPORT, data, size, 0);
}
