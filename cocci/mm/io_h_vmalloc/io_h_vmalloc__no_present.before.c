#include <linux/io.h>
#include <linux/kfifo.h>
#include <linux/fb.h>

struct port {
	void *mapping;
};

static void port_unmap(struct port *port)
{
	vunmap(port->mapping);
}
