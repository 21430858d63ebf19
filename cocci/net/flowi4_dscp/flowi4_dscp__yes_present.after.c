#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ip.h>
#include <net/inet_ecn.h>
#include <net/ip.h>
#include <net/route.h>

struct port {
	int ifindex;
	u8 ecn;
	struct flowi4 flow;
	struct net *net;
};

static void port_check(struct port *port, u8 tos)
{
	port->ecn = tos & INET_ECN_MASK;
}

static struct rtable *port_route(struct port *port, struct flowi4 *fl4, struct iphdr *ip)
{
	struct flowi4 back = {
		.flowi4_oif = port->ifindex,
		.flowi4_dscp = inet_dsfield_to_dscp(RT_TOS(ip->tos)),
		.daddr = ip->saddr,
	};

	fl4->flowi4_dscp = inet_dsfield_to_dscp(ip->tos & ~INET_ECN_MASK);
	port->flow.flowi4_dscp = inet_dsfield_to_dscp(0);
	ip->tos = inet_dscp_to_dsfield(fl4->flowi4_dscp) | port->ecn;
	port_check(port, inet_dscp_to_dsfield(back.flowi4_dscp));
	return ip_route_output_key(port->net, fl4);
}

#ifdef PORT_OPS
static int port_tos(struct port *port)
{
	return port->ops->flowi4_tos(port);
}
#endif
