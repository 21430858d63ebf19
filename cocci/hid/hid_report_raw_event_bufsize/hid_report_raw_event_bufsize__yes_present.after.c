#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

static void port_press(struct hid_device *hdev, u8 key)
{
	u8 data[22] = { 0x02, key };

	hid_report_raw_event(hdev, HID_INPUT_REPORT, data, sizeof(data),
			     sizeof(data), 0);
#ifdef PORT_NEW
	if (hid_report_raw_event(hdev, HID_INPUT_REPORT, data, sizeof(data), 8, 0))
		hid_err(hdev, "no report\n");
#endif
	hid_input_report(hdev, HID_INPUT_REPORT, data, sizeof(data), 0);
}

struct dial {
	struct hid_device *dev;
	unsigned char turns[8];
	unsigned char *raw;
};

static int dial_turn(struct dial *d, unsigned char *got, int count)
{
	hid_report_raw_event(d->dev, HID_INPUT_REPORT, d->turns,
			     __builtin_choose_expr(__same_type(d->turns, &(d->turns)[0]), 2, sizeof(d->turns)),
			     2, 1);
	hid_report_raw_event(d->dev, HID_INPUT_REPORT, d->raw,
			     __builtin_choose_expr(__same_type(d->raw, &(d->raw)[0]), count, sizeof(d->raw)),
			     count, 1);
#ifdef DIAL_NEXT
	/* One of these can't be written twice. */
	hid_report_raw_event(d->dev, HID_INPUT_REPORT, got, dial_next(d), 1);
#endif
	return hid_report_raw_event(d->dev, HID_INPUT_REPORT, got + 1,
				    __builtin_choose_expr(__same_type(got + 1, &(got + 1)[0]), count - 1, sizeof(got + 1)),
				    count - 1, 1);
}
