// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_rxfh_param
// compat: touches get_rxfh set_rxfh
// upstream: fb6e30a72539 ("net: ethtool: pass a pointer to parameters to get/set_rxfh ethtool ops"), v6.8
//
// The functions stay as they are. What else the parameters may ask for (other contexts, a symmetric hash), the core
// refuses for a driver that does not say that it has it. Only the compiler can tell what an #if made of the
// parameters.

@old_get@
identifier callback, dev, table, secret, function;
typedef u8, u32;
@@
  int callback(struct net_device *dev, u32 *table, u8 *secret, u8 *function) { ... }

@get_object@
identifier old_get.callback, object;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct ethtool_ops object = {
  .get_rxfh =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@get_assigned@
identifier old_get.callback;
expression E;
fresh identifier wrapper = "compat_" ## callback;
@@
(
  E.get_rxfh =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
|
  E->get_rxfh =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
)

@depends on get_object || get_assigned@
identifier old_get.callback, dev, table, secret, function;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(struct net_device *dev, u32 *table, u8 *secret, u8 *function) { ... }
+
+static int __maybe_unused wrapper(struct net_device *dev, struct ethtool_rxfh_param *rxfh)
+{
+	int (*get)(struct net_device *, u32 *, u8 *, u8 *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return get(dev, rxfh->indir, rxfh->key, &rxfh->hfunc);
+}

@old_set@
identifier callback, dev, table, secret, function;
@@
  int callback(struct net_device *dev, const u32 *table, const u8 *secret, const u8 function) { ... }

@set_object@
identifier old_set.callback, object;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct ethtool_ops object = {
  .set_rxfh =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@set_assigned@
identifier old_set.callback;
expression E;
fresh identifier wrapper = "compat_" ## callback;
@@
(
  E.set_rxfh =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
|
  E->set_rxfh =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
)

@depends on set_object || set_assigned@
identifier old_set.callback, dev, table, secret, function;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(struct net_device *dev, const u32 *table, const u8 *secret, const u8 function) { ... }
+
+static int __maybe_unused wrapper(struct net_device *dev, struct ethtool_rxfh_param *rxfh, struct netlink_ext_ack *extack)
+{
+	int (*set)(struct net_device *, const u32 *, const u8 *, const u8) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return set(dev, rxfh->indir, rxfh->key, rxfh->hfunc);
+}
