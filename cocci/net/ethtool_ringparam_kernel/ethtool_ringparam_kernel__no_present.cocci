// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ethtool_ringparam_kernel
// compat: touches get_ringparam set_ringparam
// upstream: 7462494408cd ("ethtool: extend ringparam setting/getting API with rx_buf_len"), v5.17
//
// What struct kernel_ethtool_ringparam holds is not known here: a function that looks into it does not compile.
// What a function says to extack is lost: nobody reads it there.

@get@
identifier callback, dev, ring, more, ack;
@@
  void callback(struct net_device *dev, struct ethtool_ringparam *ring, struct kernel_ethtool_ringparam *more, struct netlink_ext_ack *ack) { ... }

@@
identifier get.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_get_ringparam";
@@
+static void __maybe_unused wrapper(struct net_device *dev, struct ethtool_ringparam *ring)
+{
+	callback(dev, ring, NULL, &(struct netlink_ext_ack){ });
+}
+
  struct ethtool_ops ops = {
  .get_ringparam =
- callback
+ wrapper
  , };

@set@
identifier callback, dev, ring, more, ack;
@@
  int callback(struct net_device *dev, struct ethtool_ringparam *ring, struct kernel_ethtool_ringparam *more, struct netlink_ext_ack *ack) { ... }

@@
identifier set.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_set_ringparam";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct ethtool_ringparam *ring)
+{
+	return callback(dev, ring, NULL, &(struct netlink_ext_ack){ });
+}
+
  struct ethtool_ops ops = {
  .set_ringparam =
- callback
+ wrapper
  , };
