struct port *port_alloc(unsigned int queues, gfp_t gfp)
{
	struct port *port = kzalloc(sizeof(*port), GFP_KERNEL);
	struct packet *p;

	if (!port)
		return NULL;
	port->queues = kcalloc(queues, sizeof(*port->queues), GFP_KERNEL);
	port->ring = kvmalloc_array(queues * PORT_RING, sizeof(*port->ring),
				    gfp);
	p = kmalloc(sizeof(*p), gfp);
	port->hw = kmalloc(sizeof(struct port_hw), GFP_ATOMIC);
	port->stats = kvzalloc(sizeof(struct port_stats), GFP_KERNEL);
	port->name = kstrdup("port", gfp);
	port->raw = kzalloc(sizeof(*port->raw), gfp);

	return port_check(port, p);
}
