#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/ipv6.h>

struct path_stub {
	struct dst_entry *(*ipv6_dst_lookup_flow)(struct net *net, const struct sock *sk, struct flowi6 *fl6,
						  const struct in6_addr *final);
};

static struct dst_entry *path_find(struct net *net, const struct sock *sk, const struct in6_addr *to)
{
	struct flowi6 fl6 = { .daddr = *to };

	return ip6_dst_lookup_flow(net, sk, &fl6, NULL);
}

/* The driver's own. */
static struct dst_entry *path_ask(const struct path_stub *stub, struct net *net, struct flowi6 *fl6)
{
	return stub->ipv6_dst_lookup_flow(net, NULL, fl6, NULL);
}
