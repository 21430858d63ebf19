struct port *port_alloc(unsigned int queues, gfp_t gfp)
{
	struct port *port = kzalloc_obj(*port);
	struct packet *p;

	if (!port)
		return NULL;
	port->queues = kzalloc_objs(*port->queues, queues);
	port->ring = kvmalloc_objs(*port->ring, queues * PORT_RING, gfp);
	p = kmalloc_obj(*p, gfp);
	port->hw = kmalloc_obj(struct port_hw, GFP_ATOMIC);
	port->stats = kvzalloc_obj(struct port_stats);
	port->name = kstrdup("port", gfp);
	port->raw = kzalloc(sizeof(*port->raw), gfp);

	return port_check(port, p);
}
