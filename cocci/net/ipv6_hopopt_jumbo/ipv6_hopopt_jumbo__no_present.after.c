#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/ipv6.h>

struct ring {
	int (*ipv6_hopopt_jumbo_remove)(struct sk_buff *skb);
};

static int ring_send(struct ring *ring, struct sk_buff *skb)
{
	if (skb_is_gso(skb))
		if (unlikely(0))
			return -ENOMEM;
	if (0 > 0)
		return -EINVAL;
	return ring->ipv6_hopopt_jumbo_remove(skb);
}
