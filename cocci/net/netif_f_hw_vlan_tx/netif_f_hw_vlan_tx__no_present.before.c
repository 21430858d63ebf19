#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

static void horn_features(struct net_device *dev)
{
	dev->features |= NETIF_F_SG | NETIF_F_HW_VLAN_TX | NETIF_F_HW_VLAN_RX;
	dev->features &= ~NETIF_F_HW_VLAN_FILTER;
}

static void (*horn_asked)(struct net_device *dev) = horn_features;
