#include <linux/module.h>
#include <linux/hid.h>
#include <linux/usb.h>

struct wheel {
	struct hid_device *hid;
	struct hid_report *report;
	int usbhid_wait_io;
};

static int wheel_turn(struct wheel *wheel, int to)
{
	wheel->report->field[0]->value[0] = to;
	usbhid_submit_report(wheel->hid, wheel->report, USB_DIR_OUT);
	usbhid_submit_report(wheel->hid, wheel->report, USB_DIR_IN);
	usbhid_wait_io(wheel->hid);
	return wheel->usbhid_wait_io;
}

static int (*wheel_asked)(struct wheel *wheel, int to) = wheel_turn;
