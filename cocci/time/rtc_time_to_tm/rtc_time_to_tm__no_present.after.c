#include <linux/module.h>
#include <linux/device.h>
#include <linux/rtc.h>

struct dial {
	unsigned long shown;
	int rtc_time_to_tm;
};

static int dial_read(struct dial *dial, struct rtc_time *tm, unsigned long *seconds)
{
	rtc_time64_to_tm(dial->shown + dial->rtc_time_to_tm, tm);
	*seconds = rtc_tm_to_time64(tm);
	return (dial->shown = rtc_tm_to_time64(tm), 0);
}

static int (*dial_asked)(struct dial *dial, struct rtc_time *tm, unsigned long *seconds) = dial_read;
