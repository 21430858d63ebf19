static int port_number(struct port *port)
{
	int id = ida_alloc(&port_ida, GFP_KERNEL);

	if (id < 0)
		id = ida_alloc_min(port->ida, PORT_FIRST, GFP_KERNEL);
	if (id < 0)
		id = ida_alloc_range(&port_ida, 1, (port->wide ? 32 : 16) - 1,
				     GFP_ATOMIC);
	return id;
}

static void port_forget(struct port *port)
{
	ida_free(&port_ida, port->number);
	port->ops->ida_simple_remove(port);
	ida_destroy(&port_ida);
}
