#include <linux/module.h>

struct port {
	int nr;
	int (*init_module)(struct port *port);
	void (*cleanup_module)(struct port *port);
};

static struct port port, *next = &port;

static int port_register(struct port *port)
{
	return port->nr;
}

static void port_unregister(struct port *port)
{
	port->nr = 0;
}

static bool init_module_late;

static int compat_init_module(void);
int __init compat_init_module(void)
{
	init_module_late = true;
	return port_register(&port);
}
module_init(compat_init_module);

static void compat_cleanup_module(void);
void compat_cleanup_module()
{
	port_unregister(&port);
}
module_exit(compat_cleanup_module);

/* These are other functions. */
static int init_modules(void)
{
	return next->init_module(next);
}

static void port_cleanup_module(struct port *port)
{
	port->cleanup_module(port);
}
