// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_rtnl_extack
// compat: touches rtnl_link_ops
// upstream: unknown (include/net/rtnetlink.h), v4.13
//
// The functions stay as they are, whoever else calls them.

@validates@
identifier callback;
parameter tb, data;
@@
  int callback(tb, data) { ... }

@@
identifier validates.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_validate_no_extack";
@@
+static int __maybe_unused wrapper(struct nlattr *tb[], struct nlattr *data[], struct netlink_ext_ack *extack)
+{
+	return callback(tb, data);
+}
+
  struct rtnl_link_ops ops = {
  .validate =
- callback
+ wrapper
  , };

@changes@
identifier callback, dev;
parameter tb, data;
@@
  int callback(struct net_device *dev, tb, data) { ... }

@@
identifier changes.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_changelink_no_extack";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct nlattr *tb[], struct nlattr *data[], struct netlink_ext_ack *extack)
+{
+	return callback(dev, tb, data);
+}
+
  struct rtnl_link_ops ops = {
  .changelink =
- callback
+ wrapper
  , };
