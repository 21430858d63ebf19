// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ethtool_coalesce_kernel
// compat: touches get_coalesce set_coalesce
// upstream: f3ccfda19319 ("ethtool: extend coalesce setting uAPI with CQE mode"), v5.15

@old@
identifier callback, dev, coal;
@@
  int callback(struct net_device *dev, struct ethtool_coalesce *coal) { ... }

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_get_coalesce";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ethtool_coalesce *coal,
+				  struct kernel_ethtool_coalesce *kernel_coal,
+				  struct netlink_ext_ack *extack)
+{
+	return callback(dev, coal);
+}
+
  struct ethtool_ops ops = {
  .get_coalesce =
- callback
+ wrapper
  , };

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_set_coalesce";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ethtool_coalesce *coal,
+				  struct kernel_ethtool_coalesce *kernel_coal,
+				  struct netlink_ext_ack *extack)
+{
+	return callback(dev, coal);
+}
+
  struct ethtool_ops ops = {
  .set_coalesce =
- callback
+ wrapper
  , };
