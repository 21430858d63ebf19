static void port_stop(struct port *port)
{
	if (del_timer_sync(&port->watchdog))
		dev_dbg(port->dev, "watchdog was pending\n");
	cancel_work_sync(&port->work);
	del_timer(port->once);
}

/* These two exist on old kernels, in one form or the other. */
static void port_pause(struct port *port)
{
	timer_delete_sync(&port->watchdog);
	hrtimer_cancel(&port->tick);
}
