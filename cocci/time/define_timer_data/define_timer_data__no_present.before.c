#include <linux/module.h>
#include <linux/timer.h>

static int sun_height;

static void sun_rise(unsigned long height)
{
	sun_height += height;
}

static DEFINE_TIMER(sun_timer, sun_rise, 0, 7);
DEFINE_TIMER(sun_second_timer, sun_rise, 0, 0);

static void sun_start(void)
{
	mod_timer(&sun_timer, jiffies + HZ);
	mod_timer(&sun_second_timer, jiffies + HZ);
}

static void (*sun_asked)(void) = sun_start;
