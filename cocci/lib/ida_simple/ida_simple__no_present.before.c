static int port_number(struct port *port)
{
	int id = ida_simple_get(&port_ida, 0, 0, GFP_KERNEL);

	if (id < 0)
		id = ida_simple_get(port->ida, PORT_FIRST, 0, GFP_KERNEL);
	if (id < 0)
		id = ida_simple_get(&port_ida, 1, port->wide ? 32 : 16, GFP_ATOMIC);
	return id;
}

static void port_forget(struct port *port)
{
	ida_simple_remove(&port_ida, port->number);
	port->ops->ida_simple_remove(port);
	ida_destroy(&port_ida);
}
