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

extern int init_module(void);
void cleanup_module(void);

static bool init_module_late;

int __init init_module(void)
{
	init_module_late = true;
	return port_register(&port);
}

void cleanup_module()
{
	port_unregister(&port);
}

/* These are other functions. */
static int init_modules(void)
{
	return next->init_module(next);
}

static void port_cleanup_module(struct port *port)
{
	port->cleanup_module(port);
}
