#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/security.h>
#include <linux/version.h>
#include <net/flow.h>

struct port {
	__be32 peer;
	struct in6_addr peer6;
	bool ipv6;
};

static struct dst_entry *port_route(struct port *port, struct sk_buff *skb)
{
	struct flowi4 fl4 = { .daddr = port->peer };
	struct flowi6 fl6 = { .daddr = port->peer6 };

	if (port->ipv6) {
		security_skb_classify_flow(skb, flowi6_to_flowi_common(&fl6));
#ifdef PORT_LOOKS_UP
		return port_look_up(flowi6_to_flowi_common(&fl6));
#endif
	}
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0)
	security_sk_classify_flow(skb->sk, flowi4_to_flowi_common(&fl4));
#else
	security_sk_classify_flow(skb->sk, flowi4_to_flowi(&fl4));
#endif
#ifdef PORT_LOOKS_UP
	return port_look_up(flowi4_to_flowi_common(&fl4));
#endif
	return NULL;
}
