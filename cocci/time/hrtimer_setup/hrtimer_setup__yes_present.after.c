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
	timer_setup(&port->watchdog, port_watchdog, 0);
	port->watchdog.function = port_bark;
	hrtimer_start(tick, port->first, HRTIMER_MODE_ABS);
}
