#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>

void wheel_turn(struct hid_device *wheel, int angle);

void wheel_turn(struct hid_device *wheel, int angle)
{
	if (angle > 360)
		hid_warn_ratelimited(wheel, "turned by %d\n", angle);
	hid_info(wheel, "%d\n", angle);
}
