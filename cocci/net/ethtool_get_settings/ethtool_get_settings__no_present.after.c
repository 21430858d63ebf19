#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

struct horn {
	int get_settings;
};

static int horn_settings(struct net_device *dev, struct ethtool_cmd *settings)
{
	settings->supported = SUPPORTED_100baseT_Full;
	settings->duplex = DUPLEX_FULL;
	ethtool_cmd_speed_set(settings, SPEED_100);
	return 0;
}

static int horn_tune(struct net_device *dev, struct ethtool_cmd *settings)
{
	return settings->autoneg ? -EINVAL : 0;
}

static int compat_horn_ethtool_ops_get_link_ksettings(struct net_device *dev,
						      struct ethtool_link_ksettings *to)
{
	struct ethtool_cmd cmd = {
		.cmd = ETHTOOL_GSET
		};
	int ret = horn_settings(dev, &cmd);

	if (ret < 0)
		return ret;
	memset(&to->link_modes, 0, sizeof(to->link_modes));
	ethtool_convert_legacy_u32_to_link_mode(to->link_modes.supported,
						cmd.supported);
	ethtool_convert_legacy_u32_to_link_mode(to->link_modes.advertising,
						cmd.advertising);
	ethtool_convert_legacy_u32_to_link_mode(to->link_modes.lp_advertising,
						cmd.lp_advertising);
	to->base.speed = ethtool_cmd_speed(&cmd);
	to->base.duplex = cmd.duplex;
	to->base.port = cmd.port;
	to->base.phy_address = cmd.phy_address;
	to->base.autoneg = cmd.autoneg;
	to->base.mdio_support = cmd.mdio_support;
	to->base.eth_tp_mdix = cmd.eth_tp_mdix;
	to->base.eth_tp_mdix_ctrl = cmd.eth_tp_mdix_ctrl;
	return ret;
}

static int compat_horn_ethtool_ops_set_link_ksettings(struct net_device *dev,
						      const struct ethtool_link_ksettings *from)
{
	struct ethtool_cmd cmd = {
		.cmd = ETHTOOL_SSET
		};

	if (!ethtool_convert_link_mode_to_legacy_u32(&cmd.supported, from->link_modes.supported))
		return -EINVAL;
	if (!ethtool_convert_link_mode_to_legacy_u32(&cmd.advertising, from->link_modes.advertising))
		return -EINVAL;
	if (!ethtool_convert_link_mode_to_legacy_u32(&cmd.lp_advertising, from->link_modes.lp_advertising))
		return -EINVAL;
	ethtool_cmd_speed_set(&cmd, from->base.speed);
	cmd.duplex = from->base.duplex;
	cmd.port = from->base.port;
	cmd.phy_address = from->base.phy_address;
	cmd.autoneg = from->base.autoneg;
	cmd.mdio_support = from->base.mdio_support;
	cmd.eth_tp_mdix = from->base.eth_tp_mdix;
	cmd.eth_tp_mdix_ctrl = from->base.eth_tp_mdix_ctrl;
	return horn_tune(dev, &cmd);
}

static const struct ethtool_ops horn_ethtool_ops = {
	.get_link_ksettings = compat_horn_ethtool_ops_get_link_ksettings,
	.set_link_ksettings = compat_horn_ethtool_ops_set_link_ksettings,
	.get_link = ethtool_op_get_link,
};

static int horn_setup(struct net_device *dev, struct horn *horn)
{
	dev->ethtool_ops = &horn_ethtool_ops;
	return horn->get_settings;
}

static int (*horn_asked)(struct net_device *dev, struct horn *horn) = horn_setup;
