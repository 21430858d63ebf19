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
		return prandom_u32_max(port->slots);
	return 1 + prandom_u32_max(port->next++);
}
