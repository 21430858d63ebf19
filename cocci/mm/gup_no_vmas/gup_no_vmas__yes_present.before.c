#include <linux/module.h>
#include <linux/mm.h>

struct port {
	struct page **pages;
	struct vm_area_struct **areas;
	int count;
};

long port_pin(struct port *port, unsigned long from, bool write);

long port_pin(struct port *port, unsigned long from, bool write)
{
	long got = pin_user_pages(from, port->count, write ? FOLL_WRITE : 0, port->pages, NULL);

	if (got < 0)
		got = get_user_pages(from, port->count, 0, port->pages, NULL);
	return got;
}

#ifdef PORT_LEFT_TO_THE_COMPILER
static long port_areas(struct port *port, unsigned long from)
{
	return get_user_pages(from, port->count, 0, port->pages, port->areas);
}
#endif
