// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_newlink_params
// compat: touches newlink
// upstream: 69c7be1b903f ("rtnetlink: Pack newlink() params into struct"), v6.15
//
// The first parameter was the namespace of the link, or of who asks, too. The function stays as it is, whoever
// else calls it.

@old@
identifier callback, from, dev, extack;
parameter tb, data;
@@
  int callback(struct net *from, struct net_device *dev, tb, data, struct netlink_ext_ack *extack) { ... }

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_newlink";
@@
+static int __maybe_unused wrapper(struct net_device *dev, struct rtnl_newlink_params *params, struct netlink_ext_ack *extack)
+{
+	return callback(rtnl_newlink_link_net(params), dev, params->tb, params->data, extack);
+}
+
  struct rtnl_link_ops ops = {
  .newlink =
- callback
+ wrapper
  , };
