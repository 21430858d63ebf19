static struct rtable *port_route(struct port *port, struct flowi4 *fl4, struct iphdr *ip)
{
	struct flowi4 back = {
		.flowi4_oif = port->ifindex,
		.flowi4_tos = RT_TOS(ip->tos),
		.daddr = ip->saddr,
	};

	fl4->flowi4_tos = ip->tos & ~INET_ECN_MASK;
	port->flow.flowi4_tos = 0;
	ip->tos = fl4->flowi4_tos | port->ecn;
	port_check(port, back.flowi4_tos);
	return ip_route_output_key(port->net, fl4);
}

static int port_tos(struct port *port)
{
	return port->ops->flowi4_tos(port);
}
