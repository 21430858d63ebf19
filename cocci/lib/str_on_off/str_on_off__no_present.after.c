static int port_show(struct seq_file *m, void *v)
{
	struct port *port = m->private;

	seq_printf(m, "carrier: %s\n", ((port->carrier) ? "on" : "off"));
	seq_printf(m, "duplex: %s\n",
		   ((port->flags & PORT_DUPLEX) ? "yes" : "no"));
	seq_printf(m, "filter: %s\n",
		   ((port->filter) ? "enabled" : "disabled"));
	seq_printf(m, "next: %s\n", ((!port->filter) ? "enable" : "disable"));
	seq_printf(m, "mode: %s\n", port_mode_name(port->mode));

	return 0;
}
