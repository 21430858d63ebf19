#include <linux/module.h>
#include <linux/dma-buf.h>
#include <linux/vmalloc.h>

static void port_unmap(struct port *port)
{
	vunmap(port->mapping);
}
