// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_monitor_channel_netdev
// compat: touches set_monitor_channel
// upstream: 9c4f83092775 ("wifi: cfg80211: pass net_device to .set_monitor_channel"), v6.13
//
// The function stays as it is. Where it uses the device it is left alone: older kernels do not tell which one. Only
// the compiler can tell what an #if made of the parameters.

@uses@
identifier callback, phy, dev, chandef;
position p;
@@
  int callback@p(struct wiphy *phy, struct net_device *dev, struct cfg80211_chan_def *chandef) { <+... dev ...+> }

@new@
identifier callback, phy, dev, chandef;
position p != uses.p;
@@
  int callback@p(struct wiphy *phy, struct net_device *dev, struct cfg80211_chan_def *chandef) { ... }

@new_object@
identifier new.callback, object;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .set_monitor_channel =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@new_assigned@
identifier new.callback;
expression E;
fresh identifier wrapper = "compat_" ## callback;
@@
(
  E.set_monitor_channel =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
|
  E->set_monitor_channel =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
)

@depends on new_object || new_assigned@
identifier new.callback, phy, dev, chandef;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(struct wiphy *phy, struct net_device *dev, struct cfg80211_chan_def *chandef) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *phy, struct cfg80211_chan_def *chandef)
+{
+	int (*set)(struct wiphy *, struct net_device *, struct cfg80211_chan_def *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return set(phy, NULL, chandef);
+}
