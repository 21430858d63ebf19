#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/udp_tunnel.h>

void lane_send(struct sock *sk, struct rtable *way, struct sk_buff *skb, __be16 port);
void lane_send_six(struct sock *sk, struct dst_entry *way, struct sk_buff *skb, struct in6_addr *ends);

void lane_send(struct sock *sk, struct rtable *way, struct sk_buff *skb, __be16 port)
{
	udp_tunnel_xmit_skb(way, sk, skb, 0, 0, 0, 64, htons(IP_DF), port, port, false, false);
#ifdef LANE_OF_TODAY
	udp_tunnel_xmit_skb(way, sk, skb, 0, 0, 0, 64, htons(IP_DF), port, port, false, false, IPCB(skb)->flags);
#endif
}

void lane_send_six(struct sock *sk, struct dst_entry *way, struct sk_buff *skb, struct in6_addr *ends)
{
	udp_tunnel6_xmit_skb(way, sk, skb, skb->dev, &ends[0], &ends[1], 0, 64, 0, htons(1), htons(2), false);
}
