#include <linux/module.h>
#include <linux/device.h>
#include <linux/rtc.h>

struct sundial {
	struct rtc_device *rtc;
	int rtc_register_device;
};

static int sundial_place(struct sundial *sundial, struct device *dev)
{
	sundial->rtc = devm_rtc_allocate_device(dev);
	if (IS_ERR(sundial->rtc))
		return PTR_ERR(sundial->rtc);
	return rtc_register_device(sundial->rtc);
}

static int (*sundial_asked)(struct sundial *sundial, struct device *dev) = sundial_place;
