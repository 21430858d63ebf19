#include <linux/module.h>
#include <linux/hrtimer.h>
#include <linux/timer.h>

struct port {
	struct hrtimer retry, poll;
	struct timer_list watchdog;
	clockid_t clock;
	ktime_t first;
	bool slow;
};

void port_watchdog(struct timer_list *t);
enum hrtimer_restart port_retry(struct hrtimer *t);
enum hrtimer_restart port_tick(struct hrtimer *t);
enum hrtimer_restart port_poll(struct hrtimer *t);
struct hrtimer *port_next(void);

static void port_init(struct port *port, struct hrtimer *tick)
{
	hrtimer_init(&port->retry, CLOCK_MONOTONIC, HRTIMER_MODE_REL_SOFT);
	port->retry.function = port_retry;
	hrtimer_init(tick, port->clock, HRTIMER_MODE_ABS);
	tick->function = port_tick;
	if (port->slow) {
		hrtimer_init(&port->poll, CLOCK_BOOTTIME, HRTIMER_MODE_REL);
		port->poll.function = port_poll;
	}
	timer_setup(&port->watchdog, port_watchdog, 0);
	hrtimer_start(tick, port->first, HRTIMER_MODE_ABS);
}

/* What names the timer is evaluated once. */
static void port_init_all(struct port *ports, struct hrtimer *ticks, int n)
{
	int i = 0;

	while (i < n) {
		hrtimer_init(&ports[i].retry, CLOCK_MONOTONIC,
			     HRTIMER_MODE_REL);
		ports[i].retry.function = port_retry;
		{
			struct hrtimer *compat_timer = &ticks[i++];

			hrtimer_init(compat_timer, CLOCK_MONOTONIC,
				     HRTIMER_MODE_REL);
			compat_timer->function = port_tick;
		}
	}
	{
		struct hrtimer *compat_timer = port_next();

		hrtimer_init(compat_timer, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
		compat_timer->function = port_tick;
	}
}
