static void port_fill(struct port *port, struct page *page, size_t off)
{
	char *p = kmap_local_page(page) + off;

	memset(p, port->pattern, PAGE_SIZE - off);
	kunmap_local(p);
}

static void port_hold(struct port *port)
{
	port->va = kmap(port->page);
}
