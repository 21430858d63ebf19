static bool init_module_late;

int __init init_module(void)
{
	init_module_late = true;
	return port_register(&port);
}

void cleanup_module(void)
{
	port_unregister(&port);
}

/* These are other functions. */
static int init_modules(void)
{
	return port->init_module(port);
}

static void port_cleanup_module(struct port *port)
{
	port->cleanup_module(port);
}
