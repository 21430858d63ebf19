static void port_stop(struct port *port)
{
	if (timer_shutdown_sync(&port->watchdog))
		dev_dbg(port->dev, "watchdog was pending\n");
	cancel_work_sync(&port->work);
	timer_shutdown(port->once);
}

/* These two exist on old kernels, in one form or the other. */
static void port_pause(struct port *port)
{
	timer_delete_sync(&port->watchdog);
	hrtimer_cancel(&port->tick);
}
