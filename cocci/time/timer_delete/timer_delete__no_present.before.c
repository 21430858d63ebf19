static void port_stop(struct port *port)
{
	if (timer_delete_sync(&port->watchdog))
		dev_dbg(port->dev, "watchdog was pending\n");
	timer_delete(port->once);
	timer_shutdown_sync(&port->poll);
	hrtimer_cancel(&port->tick);
}

/* A POSIX timer. */
static void port_posix(const struct k_clock *clock, struct k_itimer *timer)
{
	clock->timer_del(timer);
}
