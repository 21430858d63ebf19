static int port_show(struct seq_file *m, void *v)
{
	struct port *port = m->private;

	seq_printf(m, "carrier: %s\n", ((port->carrier) ? "on" : "off"));
	seq_printf(m, "duplex: %s\n",
		   ((port->flags & PORT_DUPLEX) ? "enabled" : "disabled"));
	seq_printf(m, "filter: %s\n", str_yes_no(port->filter));
	seq_printf(m, "next: %s\n", str_enable_disable(!port->filter));
	seq_printf(m, "mode: %s\n", port_mode_name(port->mode));

	return 0;
}

/* The driver's own. */
static const char *str_yes_no(int answer)
{
	return answer < 0 ? "maybe" : answer ? "yes" : "no";
}

#ifndef str_enable_disable
#define str_enable_disable(v) ((v) ? "Enable" : "Disable")
#endif
