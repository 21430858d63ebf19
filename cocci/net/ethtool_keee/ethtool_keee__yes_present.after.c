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

static int __maybe_unused compat_port_ethtool_ops_get_eee(struct net_device *dev,
							  struct ethtool_keee *keee)
{
	struct ethtool_eee eee = {
		.cmd = ETHTOOL_GEEE
		};
	int error = port_get_eee(dev, &eee);

	if (error)
		return error;
	ethtool_convert_legacy_u32_to_link_mode(keee->supported,
						eee.supported);
	ethtool_convert_legacy_u32_to_link_mode(keee->advertised,
						eee.advertised);
	ethtool_convert_legacy_u32_to_link_mode(keee->lp_advertised,
						eee.lp_advertised);
	keee->eee_active = eee.eee_active;
	keee->eee_enabled = eee.eee_enabled;
	keee->tx_lpi_enabled = eee.tx_lpi_enabled;
	keee->tx_lpi_timer = eee.tx_lpi_timer;

	return 0;
}

static int __maybe_unused compat_port_ethtool_ops_set_eee(struct net_device *dev,
							  struct ethtool_keee *keee)
{
	struct ethtool_eee eee = {
		.cmd = ETHTOOL_SEEE
		};

	if (!ethtool_convert_link_mode_to_legacy_u32(&eee.advertised, keee->advertised))
		return -EINVAL;
	eee.eee_enabled = keee->eee_enabled;
	eee.tx_lpi_enabled = keee->tx_lpi_enabled;
	eee.tx_lpi_timer = keee->tx_lpi_timer;

	return port_set_eee(dev, &eee);
}

static const struct ethtool_ops port_ethtool_ops = {
	.get_link	= ethtool_op_get_link,
	.get_eee	= compat_port_ethtool_ops_get_eee,
	.set_eee	= compat_port_ethtool_ops_set_eee,
};

static int __maybe_unused compat_pad_ethtool_ops_get_eee(struct net_device *dev,
							 struct ethtool_keee *keee)
{
	struct ethtool_eee eee = {
		.cmd = ETHTOOL_GEEE
		};
	int error = port_get_eee(dev, &eee);

	if (error)
		return error;
	ethtool_convert_legacy_u32_to_link_mode(keee->supported,
						eee.supported);
	ethtool_convert_legacy_u32_to_link_mode(keee->advertised,
						eee.advertised);
	ethtool_convert_legacy_u32_to_link_mode(keee->lp_advertised,
						eee.lp_advertised);
	keee->eee_active = eee.eee_active;
	keee->eee_enabled = eee.eee_enabled;
	keee->tx_lpi_enabled = eee.tx_lpi_enabled;
	keee->tx_lpi_timer = eee.tx_lpi_timer;

	return 0;
}

static int __maybe_unused compat_pad_ethtool_ops_set_eee(struct net_device *dev,
							 struct ethtool_keee *keee)
{
	struct ethtool_eee eee = {
		.cmd = ETHTOOL_SEEE
		};

	if (!ethtool_convert_link_mode_to_legacy_u32(&eee.advertised, keee->advertised))
		return -EINVAL;
	eee.eee_enabled = keee->eee_enabled;
	eee.tx_lpi_enabled = keee->tx_lpi_enabled;
	eee.tx_lpi_timer = keee->tx_lpi_timer;

	return port_set_eee(dev, &eee);
}

static const struct ethtool_ops pad_ethtool_ops = {
	.get_eee	= compat_pad_ethtool_ops_get_eee,
	.set_eee	= compat_pad_ethtool_ops_set_eee,
};
