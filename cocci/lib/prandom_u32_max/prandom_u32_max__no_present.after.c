#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/random.h>

struct port {
	unsigned int next, slots;
};

/* None, where there are no slots. */
u32 port_slot(struct port *port);

u32 port_slot(struct port *port)
{
	if (port->next & 1)
		return reciprocal_scale(get_random_u32(), port->slots);
	return 1 + reciprocal_scale(get_random_u32(), port->next++);
}
