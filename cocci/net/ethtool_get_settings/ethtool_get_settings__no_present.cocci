// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ethtool_get_settings
// compat: touches get_settings set_settings
// upstream: unknown (include/linux/ethtool.h), v5.10
//
// What the kernel did for a driver with the old ones, before and after it asked the driver, is done behind them. A mode that they
// have no bit for is refused.

@get@
identifier o, asked, dev, cmd;
@@
  int asked(struct net_device *dev, struct ethtool_cmd *cmd) { ... }

@@
identifier get.asked, o;
fresh identifier wrapper = "compat_" ## o ## "_get_link_ksettings";
@@
+static int wrapper(struct net_device *dev, struct ethtool_link_ksettings *to)
+{
+	struct ethtool_cmd cmd = { .cmd = ETHTOOL_GSET };
+	int ret = asked(dev, &cmd);
+
+	if (ret < 0)
+		return ret;
+	memset(&to->link_modes, 0, sizeof(to->link_modes));
+	ethtool_convert_legacy_u32_to_link_mode(to->link_modes.supported, cmd.supported);
+	ethtool_convert_legacy_u32_to_link_mode(to->link_modes.advertising, cmd.advertising);
+	ethtool_convert_legacy_u32_to_link_mode(to->link_modes.lp_advertising, cmd.lp_advertising);
+	to->base.speed = ethtool_cmd_speed(&cmd);
+	to->base.duplex = cmd.duplex;
+	to->base.port = cmd.port;
+	to->base.phy_address = cmd.phy_address;
+	to->base.autoneg = cmd.autoneg;
+	to->base.mdio_support = cmd.mdio_support;
+	to->base.eth_tp_mdix = cmd.eth_tp_mdix;
+	to->base.eth_tp_mdix_ctrl = cmd.eth_tp_mdix_ctrl;
+	return ret;
+}
+
  struct ethtool_ops o = {
- .get_settings = asked,
+ .get_link_ksettings = wrapper,
  };

@@
identifier get.asked, o;
fresh identifier wrapper = "compat_" ## o ## "_set_link_ksettings";
@@
+static int wrapper(struct net_device *dev, const struct ethtool_link_ksettings *from)
+{
+	struct ethtool_cmd cmd = { .cmd = ETHTOOL_SSET };
+
+	if (!ethtool_convert_link_mode_to_legacy_u32(&cmd.supported, from->link_modes.supported))
+		return -EINVAL;
+	if (!ethtool_convert_link_mode_to_legacy_u32(&cmd.advertising, from->link_modes.advertising))
+		return -EINVAL;
+	if (!ethtool_convert_link_mode_to_legacy_u32(&cmd.lp_advertising, from->link_modes.lp_advertising))
+		return -EINVAL;
+	ethtool_cmd_speed_set(&cmd, from->base.speed);
+	cmd.duplex = from->base.duplex;
+	cmd.port = from->base.port;
+	cmd.phy_address = from->base.phy_address;
+	cmd.autoneg = from->base.autoneg;
+	cmd.mdio_support = from->base.mdio_support;
+	cmd.eth_tp_mdix = from->base.eth_tp_mdix;
+	cmd.eth_tp_mdix_ctrl = from->base.eth_tp_mdix_ctrl;
+	return asked(dev, &cmd);
+}
+
  struct ethtool_ops o = {
- .set_settings = asked,
+ .set_link_ksettings = wrapper,
  };
