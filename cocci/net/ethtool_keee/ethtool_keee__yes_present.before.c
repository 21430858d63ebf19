#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

struct port {
	bool eee;
};

static int port_eee(struct port *port, bool on)
{
	port->eee = on;
	return 0;
}

static int port_get_eee(struct net_device *dev, struct ethtool_eee *eee)
{
	struct port *port = netdev_priv(dev);

	eee->supported = SUPPORTED_100baseT_Full;
	eee->eee_enabled = port->eee;

	return 0;
}

static int port_set_eee(struct net_device *dev, struct ethtool_eee *eee)
{
	return port_eee(netdev_priv(dev), eee->eee_enabled);
}

/* Not one of the operations. */
static int port_show_eee(struct net_device *dev, struct ethtool_eee *eee)
{
	return eee->eee_active;
}

static const struct ethtool_ops port_ethtool_ops = {
	.get_link	= ethtool_op_get_link,
	.get_eee	= port_get_eee,
	.set_eee	= port_set_eee,
};

static const struct ethtool_ops pad_ethtool_ops = {
	.get_eee	= port_get_eee,
	.set_eee	= port_set_eee,
};
