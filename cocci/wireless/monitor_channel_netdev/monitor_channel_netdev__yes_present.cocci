// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_monitor_channel_netdev
// compat: touches set_monitor_channel
// upstream: 9c4f83092775 ("wifi: cfg80211: pass net_device to .set_monitor_channel"), v6.13
//
// The function stays as it is. A driver that asks for the version to know the form of its function does not know
// of a stable kernel that has the change: only the compiler can tell what an #if made of the parameters.

@old@
identifier callback, phy, chandef;
@@
  int callback(struct wiphy *phy, struct cfg80211_chan_def *chandef) { ... }

@old_object@
identifier old.callback, object;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .set_monitor_channel =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@old_assigned@
identifier old.callback;
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

@depends on old_object || old_assigned@
identifier old.callback, phy, chandef;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(struct wiphy *phy, struct cfg80211_chan_def *chandef) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *phy, struct net_device *dev, struct cfg80211_chan_def *chandef)
+{
+	int (*set)(struct wiphy *, struct cfg80211_chan_def *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return set(phy, chandef);
+}

@new@
identifier callback, phy, dev, chandef;
@@
  int callback(struct wiphy *phy, struct net_device *dev, struct cfg80211_chan_def *chandef) { ... }

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
+static int __maybe_unused wrapper(struct wiphy *phy, struct net_device *dev, struct cfg80211_chan_def *chandef)
+{
+	int (*set)(struct wiphy *, struct cfg80211_chan_def *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return set(phy, chandef);
+}
