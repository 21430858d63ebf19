static void port_stop(struct port *port)
{
	if (timer_delete_sync(&port->watchdog))
		dev_dbg(port->dev, "watchdog was pending\n");
	timer_delete(port->once);
	timer_shutdown_sync(&port->poll);
	hrtimer_cancel(&port->tick);
}

/* Another function. */
static void port_try(struct port *port)
{
	try_to_del_timer_sync(&port->watchdog);
}
