// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_rtnl_extack && have_newlink_params
// compat: touches rtnl_link_ops
// upstream: unknown (include/net/rtnetlink.h), v4.13
//
// The first parameter was the namespace of the link, or of who asks, too.

@makes@
identifier callback, from, dev;
parameter tb, data;
@@
  int callback(struct net *from, struct net_device *dev, tb, data) { ... }

@@
identifier makes.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_newlink_no_extack";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct rtnl_newlink_params *params, struct netlink_ext_ack *extack)
+{
+	return callback(rtnl_newlink_link_net(params), dev, params->tb, params->data);
+}
+
  struct rtnl_link_ops ops = {
  .newlink =
- callback
+ wrapper
  , };
