#include <linux/module.h>
#include <linux/idr.h>

#define PORT_FIRST 8

struct port;

struct port_ops {
	void (*ida_simple_remove)(struct port *port);
};

struct port {
	struct ida *ida;
	const struct port_ops *ops;
	int number;
	bool wide;
};

static DEFINE_IDA(port_ida);

int port_number(struct port *port);
void port_forget(struct port *port);

int port_number(struct port *port)
{
	int id = ida_alloc(&port_ida, GFP_KERNEL);

	if (id < 0)
		id = ida_alloc_min(port->ida, PORT_FIRST, GFP_KERNEL);
	if (id < 0)
		id = ida_alloc_range(&port_ida, 1, (port->wide ? 32 : 16) - 1,
				     GFP_ATOMIC);
	return id;
}

void port_forget(struct port *port)
{
	ida_free(&port_ida, port->number);
#ifdef PORT_NO_MACRO
	port->ops->ida_simple_remove(port);
#endif
	ida_destroy(&port_ida);
}
