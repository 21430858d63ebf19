#include <linux/module.h>
#include <linux/hrtimer.h>
#include <linux/timer.h>

struct port {
	struct hrtimer retry, poll, late;
	struct timer_list watchdog;
	clockid_t clock;
	ktime_t first;
	bool slow;
	int ticks;
	enum hrtimer_restart (*fn)(struct hrtimer *t);
};

void port_watchdog(struct timer_list *t);
void port_bark(struct timer_list *t);
enum hrtimer_restart port_retry(struct hrtimer *t);
enum hrtimer_restart port_tick(struct hrtimer *t);
enum hrtimer_restart port_poll(struct hrtimer *t);
extern struct port port_spare;

static void port_init(struct port *port, struct hrtimer *tick)
{
	hrtimer_setup(&port->retry, port_retry, CLOCK_MONOTONIC,
		      HRTIMER_MODE_REL_SOFT);
	hrtimer_setup(tick, port_tick, port->clock, HRTIMER_MODE_ABS);
	port->ticks = 0;
	if (port->slow) {
		hrtimer_setup(&port->poll, &port_poll, CLOCK_BOOTTIME,
			      HRTIMER_MODE_REL);
	}
	hrtimer_setup(&port->late, port->slow ? port->fn : port_retry,
		      CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	timer_setup(&port->watchdog, port_watchdog, 0);
	port->watchdog.function = port_bark;
	hrtimer_start(tick, port->first, HRTIMER_MODE_ABS);
}

#ifdef PORT_CHOOSES_LATE
/* What the function is, or which timer, is only known behind the call. */
static void port_init_late(struct port *p, struct hrtimer *t)
{
	enum hrtimer_restart (*chosen)(struct hrtimer *t) = port_retry;

	hrtimer_init(t, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	p = &port_spare;
	t->function = p->fn;

	hrtimer_init(&p->late, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	if (p->slow)
		chosen = port_poll;
	p->late.function = chosen;

	hrtimer_init(&p->poll, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	p = p->slow ? p : &port_spare;
	p->poll.function = port_poll;
}
#endif
