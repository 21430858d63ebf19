#include <linux/module.h>
#include <linux/rtc.h>

struct clock {
	struct rtc_device *rtc;
	bool irq;
};

static void clock_features(struct clock *c)
{
	if (!c->irq)
		c->rtc->uie_unsupported = 1;
}
