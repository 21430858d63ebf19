static void port_init(struct port *port, struct hrtimer *tick)
{
	hrtimer_init(&port->retry, CLOCK_MONOTONIC, HRTIMER_MODE_REL_SOFT);
	port->retry.function = port_retry;
	hrtimer_init(tick, port->clock, HRTIMER_MODE_ABS);
	port->ticks = 0;
	tick->function = port_tick;
	if (port->slow) {
		hrtimer_init(&port->poll, CLOCK_BOOTTIME, HRTIMER_MODE_REL);
		port->poll.function = &port_poll;
	}
	timer_setup(&port->watchdog, port_watchdog, 0);
	port->watchdog.function = port_bark;
	hrtimer_start(tick, port->first, HRTIMER_MODE_ABS);
}
