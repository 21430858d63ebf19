#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/xdp.h>

struct ring {
	struct xdp_rxq_info info;
	struct net_device *dev;
	u16 index;
};

static int ring_register(struct ring *ring)
{
	return xdp_rxq_info_reg(&ring->info, ring->dev, ring->index, 0);
}
