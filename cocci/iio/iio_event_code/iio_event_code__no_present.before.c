#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/events.h>

u64 tilt_event(bool up);

u64 tilt_event(bool up)
{
	return IIO_EVENT_CODE(IIO_ACCEL, 0, IIO_MOD_X, up ? IIO_EV_DIR_RISING : IIO_EV_DIR_FALLING,
			      IIO_EV_TYPE_THRESH, 0, 0, 0);
}
