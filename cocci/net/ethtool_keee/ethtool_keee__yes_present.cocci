// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ethtool_keee
// compat: touches ethtool_eee
// upstream: d80a52335374 ("ethtool: replace struct ethtool_eee with a new struct ethtool_keee on kernel side"), v6.9
//
// The callbacks stay as they are: in front of the operations stand two functions that
// convert for them what the core has and wants. Old user space could name no more than 32 link modes
// either: what an old driver can't be told of is refused. A driver that has a callback of the new form,
// as in an #if of its own, is left alone. A callback that hands its argument to the PHY library is not for
// this.

@known@
identifier f, d, e;
@@
int f(struct net_device *d, struct ethtool_keee *e) { ... }

@get@
identifier o, f;
@@
struct ethtool_ops o = {
	.get_eee = f,
};

@old_get@
identifier get.f, d, e;
@@
int f(struct net_device *d, struct ethtool_eee *e) { ... }

@depends on old_get && !known@
identifier get.o, get.f;
fresh identifier g = "compat_" ## o ## "_get_eee";
@@
+static int __maybe_unused g(struct net_device *dev, struct ethtool_keee *keee)
+{
+	struct ethtool_eee eee = { .cmd = ETHTOOL_GEEE };
+	int error = f(dev, &eee);
+
+	if (error)
+		return error;
+	ethtool_convert_legacy_u32_to_link_mode(keee->supported, eee.supported);
+	ethtool_convert_legacy_u32_to_link_mode(keee->advertised, eee.advertised);
+	ethtool_convert_legacy_u32_to_link_mode(keee->lp_advertised, eee.lp_advertised);
+	keee->eee_active = eee.eee_active;
+	keee->eee_enabled = eee.eee_enabled;
+	keee->tx_lpi_enabled = eee.tx_lpi_enabled;
+	keee->tx_lpi_timer = eee.tx_lpi_timer;
+
+	return 0;
+}
+
struct ethtool_ops o = {
	.get_eee =
- f
+ g
  ,
};

@set@
identifier o, f;
@@
struct ethtool_ops o = {
	.set_eee = f,
};

@old_set@
identifier set.f, d, e;
@@
int f(struct net_device *d, struct ethtool_eee *e) { ... }

@depends on old_set && !known@
identifier set.o, set.f;
fresh identifier g = "compat_" ## o ## "_set_eee";
@@
+static int __maybe_unused g(struct net_device *dev, struct ethtool_keee *keee)
+{
+	struct ethtool_eee eee = { .cmd = ETHTOOL_SEEE };
+
+	if (!ethtool_convert_link_mode_to_legacy_u32(&eee.advertised, keee->advertised))
+		return -EINVAL;
+	eee.eee_enabled = keee->eee_enabled;
+	eee.tx_lpi_enabled = keee->tx_lpi_enabled;
+	eee.tx_lpi_timer = keee->tx_lpi_timer;
+
+	return f(dev, &eee);
+}
+
struct ethtool_ops o = {
	.set_eee =
- f
+ g
  ,
};
