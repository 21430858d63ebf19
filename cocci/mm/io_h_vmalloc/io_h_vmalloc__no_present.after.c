#include <linux/io.h>
#include <linux/vmalloc.h>
#include <linux/kfifo.h>
#include <linux/vmalloc.h>
#include <linux/fb.h>
#include <linux/vmalloc.h>

struct port {
	void *mapping;
};

static void port_unmap(struct port *port)
{
	vunmap(port->mapping);
}
