#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct dial {
	struct napi_struct napi, *more;
	void (*netif_napi_add)(struct net_device *net, struct dial *dial, int (*poll)(struct napi_struct *, int));
};

int dial_poll(struct napi_struct *napi, int budget);
void dial_open(struct net_device *net, struct dial *dial);

void dial_open(struct net_device *net, struct dial *dial)
{
	netif_napi_add(net, &dial->napi, dial_poll, NAPI_POLL_WEIGHT);
#ifdef DIAL_OLD_FORM
	netif_napi_add(net, dial->more + 1, dial_poll, 16);
#endif
	dial->netif_napi_add(net, dial, dial_poll);
}
