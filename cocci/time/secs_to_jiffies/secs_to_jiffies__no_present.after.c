static void port_arm(struct port *port)
{
	mod_timer(&port->tick, jiffies + HZ);
	mod_timer(&port->watchdog, jiffies + (PORT_TIMEOUT_SECS * HZ));
	queue_delayed_work(port->wq, &port->work,
			   ((unsigned long)(port->interval + 1) * HZ) / 2);
	schedule_timeout(msecs_to_jiffies(1000));
}
