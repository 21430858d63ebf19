#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/ipv6.h>

struct ring {
	int (*ipv6_hopopt_jumbo_remove)(struct sk_buff *skb);
};

static int ring_send(struct ring *ring, struct sk_buff *skb)
{
	if (skb_is_gso(skb))
		if (unlikely(ipv6_hopopt_jumbo_remove(skb)))
			return -ENOMEM;
	if (ipv6_has_hopopt_jumbo(skb) > 0)
		return -EINVAL;
	return ring->ipv6_hopopt_jumbo_remove(skb);
}
