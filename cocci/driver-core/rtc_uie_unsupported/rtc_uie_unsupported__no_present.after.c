#include <linux/module.h>
#include <linux/rtc.h>

struct clock {
	struct rtc_device *rtc;
	bool irq;
};

static void clock_features(struct clock *c)
{
	if (!c->irq)
		clear_bit(RTC_FEATURE_UPDATE_INTERRUPT, c->rtc->features);
}
