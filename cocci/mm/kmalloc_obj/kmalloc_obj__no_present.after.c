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
	struct port *port = kzalloc(sizeof(*port), GFP_KERNEL);
	struct port_stats *p;

	if (!port)
		return NULL;
	port->queues = kcalloc(queues, sizeof(*port->queues), GFP_KERNEL);
	port->ring = kvmalloc_array(queues * PORT_RING, sizeof(*port->ring),
				    gfp);
	p = kmalloc(sizeof(*p), gfp);
	port->hw = kmalloc(sizeof(struct port_hw), GFP_ATOMIC);
	port->stats = kvzalloc(sizeof(struct port_stats), GFP_KERNEL);
	port->name = kstrdup("port", gfp);
	port->raw = kzalloc(sizeof(*port), gfp);

	return port_check(port, (void *)p);
}
