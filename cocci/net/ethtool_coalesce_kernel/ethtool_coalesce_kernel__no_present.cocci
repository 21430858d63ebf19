// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ethtool_coalesce_kernel
// compat: touches get_coalesce set_coalesce
// upstream: f3ccfda19319 ("ethtool: extend coalesce setting uAPI with CQE mode"), v5.15
//
// What struct kernel_ethtool_coalesce holds is not known here: a function that looks into it does not compile.
// What a function says to extack is lost: nobody reads it there.

@get@
identifier callback, dev, coal, more, ack;
@@
  int callback(struct net_device *dev, struct ethtool_coalesce *coal, struct kernel_ethtool_coalesce *more, struct netlink_ext_ack *ack) { ... }

@@
identifier get.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_get_coalesce";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ethtool_coalesce *coal)
+{
+	return callback(dev, coal, NULL, &(struct netlink_ext_ack){ });
+}
+
  struct ethtool_ops ops = {
  .get_coalesce =
- callback
+ wrapper
  , };

@@
identifier get.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_set_coalesce";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ethtool_coalesce *coal)
+{
+	return callback(dev, coal, NULL, &(struct netlink_ext_ack){ });
+}
+
  struct ethtool_ops ops = {
  .set_coalesce =
- callback
+ wrapper
  , };
