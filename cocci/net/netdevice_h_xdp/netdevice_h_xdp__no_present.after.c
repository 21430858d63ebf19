#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/xdp.h>
#include <linux/if_ether.h>

struct ring {
	struct xdp_rxq_info rxq;
	int left;
};

static struct net_device *ring_owner(struct ring *ring)
{
	return ring->left ? ring->rxq.dev : NULL;
}
