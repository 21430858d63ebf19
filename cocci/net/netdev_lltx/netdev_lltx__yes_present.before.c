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
