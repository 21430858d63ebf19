#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct tally {
	u32 sums;
	int NETIF_F_ALL_CSUM;
};

static netdev_features_t tally_fix(struct net_device *dev, netdev_features_t features)
{
	struct tally *tally = netdev_priv(dev);

	if (tally->NETIF_F_ALL_CSUM > 9000)
		features &= ~NETIF_F_CSUM_MASK;
	if (features & NETIF_F_CSUM_MASK)
		tally->sums++;
	return features;
}

static netdev_features_t (*tally_asked)(struct net_device *dev, netdev_features_t features) = tally_fix;
