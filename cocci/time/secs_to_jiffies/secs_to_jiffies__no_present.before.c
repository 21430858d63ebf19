static void port_arm(struct port *port)
{
	mod_timer(&port->tick, jiffies + secs_to_jiffies(1));
	mod_timer(&port->watchdog, jiffies + secs_to_jiffies(PORT_TIMEOUT_SECS));
	queue_delayed_work(port->wq, &port->work,
			   secs_to_jiffies(port->interval + 1) / 2);
	schedule_timeout(msecs_to_jiffies(1000));
}
