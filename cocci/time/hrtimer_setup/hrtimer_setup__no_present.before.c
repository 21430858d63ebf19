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
	hrtimer_setup(&port->retry, port_retry, CLOCK_MONOTONIC,
		      HRTIMER_MODE_REL_SOFT);
	hrtimer_setup(tick, port_tick, port->clock, HRTIMER_MODE_ABS);
	if (port->slow)
		hrtimer_setup(&port->poll, port_poll, CLOCK_BOOTTIME, HRTIMER_MODE_REL);
	timer_setup(&port->watchdog, port_watchdog, 0);
	hrtimer_start(tick, port->first, HRTIMER_MODE_ABS);
}

/* What names the timer is evaluated once. */
static void port_init_all(struct port *ports, struct hrtimer *ticks, int n)
{
	int i = 0;

	while (i < n) {
		hrtimer_setup(&ports[i].retry, port_retry, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
		hrtimer_setup(&ticks[i++], port_tick, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	}
	hrtimer_setup(port_next(), port_tick, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
}
