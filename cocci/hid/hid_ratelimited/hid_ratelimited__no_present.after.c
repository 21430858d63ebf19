#include <linux/module.h>
#ifndef COMPAT_HID_RATELIMITED
#define COMPAT_HID_RATELIMITED
#include <linux/device.h>
#define hid_err_ratelimited(hid, fmt, ...) dev_err_ratelimited(&(hid)->dev, fmt, ##__VA_ARGS__)
#define hid_notice_ratelimited(hid, fmt, ...) dev_notice_ratelimited(&(hid)->dev, fmt, ##__VA_ARGS__)
#define hid_warn_ratelimited(hid, fmt, ...) dev_warn_ratelimited(&(hid)->dev, fmt, ##__VA_ARGS__)
#define hid_info_ratelimited(hid, fmt, ...) dev_info_ratelimited(&(hid)->dev, fmt, ##__VA_ARGS__)
#define hid_dbg_ratelimited(hid, fmt, ...) dev_dbg_ratelimited(&(hid)->dev, fmt, ##__VA_ARGS__)
#endif
#include <linux/device.h>
#include <linux/hid.h>

void wheel_turn(struct hid_device *wheel, int angle);

void wheel_turn(struct hid_device *wheel, int angle)
{
	if (angle > 360)
		hid_warn_ratelimited(wheel, "turned by %d\n", angle);
	hid_info(wheel, "%d\n", angle);
}
