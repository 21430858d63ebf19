#include <linux/module.h>
#include <linux/netfilter_ipv4.h>
#include <linux/netfilter_ipv6.h>
#include <net/ip.h>

int turn_four(struct net *space, struct sk_buff *packet);
int turn_six(struct net *space, struct sk_buff *packet);

int turn_four(struct net *space, struct sk_buff *packet)
{
	if (ip_route_me_harder(space, packet->sk, packet, RTN_UNSPEC))
		return -EHOSTUNREACH;
	return 0;
}

int turn_six(struct net *space, struct sk_buff *packet)
{
	return ip6_route_me_harder(space, packet->sk, packet);
}
