#include <linux/module.h>
#include <linux/timer.h>

static int sun_height;

static void sun_rise(unsigned long height)
{
	sun_height += height;
}

static void compat_sun_timer_timer(struct timer_list *timer)
{
	sun_rise(7);
}

static DEFINE_TIMER(sun_timer, compat_sun_timer_timer);
static void compat_sun_second_timer_timer(struct timer_list *timer)
{
	sun_rise(0);
}

DEFINE_TIMER(sun_second_timer, compat_sun_second_timer_timer);

static void sun_start(void)
{
	mod_timer(&sun_timer, jiffies + HZ);
	mod_timer(&sun_second_timer, jiffies + HZ);
}

static void (*sun_asked)(void) = sun_start;
