#include <linux/module.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/string.h>

#define PORT_RING	16

struct packet;

struct port_hw {
	int irq;
};

struct port_stats {
	u64 packets;
};

struct port {
	unsigned int *queues, *ring;
	struct port_hw *hw;
	struct port_stats *stats;
	char *name;
	void *raw;
};

struct port *port_check(struct port *port, struct packet *p);

static struct port *port_alloc(unsigned int queues, gfp_t gfp)
{
	struct port *port = kzalloc_obj(*port);
	struct port_stats *p;

	if (!port)
		return NULL;
	port->queues = kzalloc_objs(*port->queues, queues);
	port->ring = kvmalloc_objs(*port->ring, queues * PORT_RING, gfp);
	p = kmalloc_obj(*p, gfp);
	port->hw = kmalloc_obj(struct port_hw, GFP_ATOMIC);
	port->stats = kvzalloc_obj(struct port_stats);
	port->name = kstrdup("port", gfp);
	port->raw = kzalloc(sizeof(*port), gfp);

	return port_check(port, (void *)p);
}
