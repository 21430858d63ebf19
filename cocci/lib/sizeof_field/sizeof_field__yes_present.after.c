#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/slab.h>

struct port {
	unsigned long key;
	char name[16];
};

static const unsigned int port_width = sizeof_field(struct port, key);

static char *port_name(const struct port *port)
{
	char *name = kmalloc(sizeof_field(struct port, name), GFP_KERNEL);

	if (name)
		memcpy(name, port->name, sizeof_field(struct port, name));
	return name;
}
