// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_rtnl_extack && !have_newlink_params
// compat: touches rtnl_link_ops
// upstream: unknown (include/net/rtnetlink.h), v4.13

@makes@
identifier callback, from, dev;
parameter tb, data;
@@
  int callback(struct net *from, struct net_device *dev, tb, data) { ... }

@@
identifier makes.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_newlink_no_extack";
@@
+static int __maybe_unused wrapper(struct net *src_net, struct net_device *dev, struct nlattr *tb[], struct nlattr *data[], struct netlink_ext_ack *extack)
+{
+	return callback(src_net, dev, tb, data);
+}
+
  struct rtnl_link_ops ops = {
  .newlink =
- callback
+ wrapper
  , };
