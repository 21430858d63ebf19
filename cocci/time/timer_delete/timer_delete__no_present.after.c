static void port_stop(struct port *port)
{
	if (del_timer_sync(&port->watchdog))
		dev_dbg(port->dev, "watchdog was pending\n");
	del_timer(port->once);
	timer_shutdown_sync(&port->poll);
	hrtimer_cancel(&port->tick);
}

/* A POSIX timer. */
static void port_posix(const struct k_clock *clock, struct k_itimer *timer)
{
	clock->timer_del(timer);
}
