#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct mux {
	struct net_device *lower, *nets[4];
	int count;
};

static const struct net_device_ops port_ops;

static void port_setup(struct net_device *dev)
{
	netdev_features_t features = NETIF_F_SG | NETIF_F_LLTX |
				     NETIF_F_HW_CSUM | NETIF_F_RXCSUM;

	dev->netdev_ops = &port_ops;
	dev->features |= features;
	dev->hw_features |= features;
}

static void pad_setup(struct net_device *dev)
{
	dev->features |= NETIF_F_LLTX;
	dev->features |= NETIF_F_SG;
}

static void tap_setup(struct net_device *dev)
{
	dev->features |= NETIF_F_SG | NETIF_F_LLTX;
}

static void mux_setup(struct net_device *net, struct mux *mux)
{
	const u64 offload = NETIF_F_TSO | NETIF_F_LLTX;

	mux->lower->features = NETIF_F_LLTX | NETIF_F_SG | NETIF_F_TSO;
	net->features = NETIF_F_SG | NETIF_F_LLTX | NETIF_F_TSO;
	if (net->features & NETIF_F_LLTX) {
		mux->lower->features = offload;
	} else {
		net->features &= ~NETIF_F_LLTX;
	}
}

static void cup_setup(struct net_device *cup, struct mux *mux)
{
	cup->features = NETIF_F_LLTX;
	if (mux)
		mux->lower->features = NETIF_F_LLTX;
}

#ifdef MUX_STRANGE
/* Here the flag can't be followed: all this is left to the compiler. */
#define MUX_FEATURES (NETIF_F_SG | NETIF_F_LLTX)

static void mux_strange(struct net_device *net, struct mux *mux)
{
	netdev_features_t passed = NETIF_F_SG | NETIF_F_LLTX;
	netdev_features_t masked = NETIF_F_TSO | NETIF_F_LLTX;

	mux_set(mux, passed);
	net->features |= passed;
	masked &= ~NETIF_F_LLTX;
	net->features |= masked;
	net->features |= mux ? NETIF_F_SG | NETIF_F_LLTX : 0;
	mux_next(mux)->features |= NETIF_F_SG | NETIF_F_LLTX;
	mux->nets[mux->count++]->features = NETIF_F_SG | NETIF_F_LLTX;
	net->hw_features |= NETIF_F_SG | NETIF_F_LLTX;
}

static void mux_other(struct net_device *net)
{
	netdev_features_t offload = NETIF_F_SG;

	net->features |= offload;
	net->features |= MUX_FEATURES;
}
#endif
