#include <linux/module.h>
#include <linux/device.h>
#include <linux/rtc.h>

struct dial {
	unsigned long shown;
	int rtc_time_to_tm;
};

static int dial_read(struct dial *dial, struct rtc_time *tm, unsigned long *seconds)
{
	rtc_time_to_tm(dial->shown + dial->rtc_time_to_tm, tm);
	rtc_tm_to_time(tm, seconds);
	return rtc_tm_to_time(tm, &dial->shown);
}

static int (*dial_asked)(struct dial *dial, struct rtc_time *tm, unsigned long *seconds) = dial_read;
