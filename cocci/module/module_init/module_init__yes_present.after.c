static bool init_module_late;

static int compat_init_module(void);
int __init compat_init_module(void)
{
	init_module_late = true;
	return port_register(&port);
}
module_init(compat_init_module);

static void compat_cleanup_module(void);
void compat_cleanup_module(void)
{
	port_unregister(&port);
}
module_exit(compat_cleanup_module);

/* These are other functions. */
static int init_modules(void)
{
	return port->init_module(port);
}

static void port_cleanup_module(struct port *port)
{
	port->cleanup_module(port);
}
