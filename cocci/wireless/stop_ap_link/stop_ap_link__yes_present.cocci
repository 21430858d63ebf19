// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_stop_ap_link
// compat: touches stop_ap
// upstream: 7b0a0e3c3a88 ("wifi: cfg80211: do some rework towards MLO link APIs"), v6.0
//
// The function stays as it is: a driver that knows no links has one, which is link 0. Only the compiler can tell what
// an #if made of the parameters.

@old@
identifier callback, phy, dev;
@@
  int callback(struct wiphy *phy, struct net_device *dev) { ... }

@old_object@
identifier old.callback, object;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .stop_ap =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@old_assigned@
identifier old.callback;
expression E;
fresh identifier wrapper = "compat_" ## callback;
@@
(
  E.stop_ap =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
|
  E->stop_ap =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
)

@depends on old_object || old_assigned@
identifier old.callback, phy, dev;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(struct wiphy *phy, struct net_device *dev) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *phy, struct net_device *dev, unsigned int link_id)
+{
+	int (*stop)(struct wiphy *, struct net_device *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return stop(phy, dev);
+}
