// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_link_ops
// compat: touches set_bitrate_mask get_channel set_ap_chanwidth
// upstream: 7b0a0e3c3a88 ("wifi: cfg80211: do some rework towards MLO link APIs"), v6.0
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters. A
// driver that knows no links has one, and is not told of it.

@set_bitrate_mask@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .set_bitrate_mask = callback
  , };

@set_bitrate_mask_defined@
type T;
identifier set_bitrate_mask.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, unsigned int link_id, const u8 *peer, const struct cfg80211_bitrate_mask *mask)
+{
+	int (*old)(struct wiphy *, struct net_device *, const u8 *, const struct cfg80211_bitrate_mask *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, dev, peer, mask);
+}

@depends on set_bitrate_mask_defined@
identifier object, set_bitrate_mask.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .set_bitrate_mask =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@get_channel@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .get_channel = callback
  , };

@get_channel_defined@
type T;
identifier get_channel.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, unsigned int link_id, struct cfg80211_chan_def *chandef)
+{
+	int (*old)(struct wiphy *, struct wireless_dev *, struct cfg80211_chan_def *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev, chandef);
+}

@depends on get_channel_defined@
identifier object, get_channel.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .get_channel =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@set_ap_chanwidth@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .set_ap_chanwidth = callback
  , };

@set_ap_chanwidth_defined@
type T;
identifier set_ap_chanwidth.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, unsigned int link_id, struct cfg80211_chan_def *chandef)
+{
+	int (*old)(struct wiphy *, struct net_device *, struct cfg80211_chan_def *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, dev, chandef);
+}

@depends on set_ap_chanwidth_defined@
identifier object, set_ap_chanwidth.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .set_ap_chanwidth =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
