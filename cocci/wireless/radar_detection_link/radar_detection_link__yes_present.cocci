// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_radar_detection_link
// compat: touches start_radar_detection
// upstream: 81f67d60ebf2 ("wifi: cfg80211: handle DFS per link"), v6.12
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters. A
// driver that knows no links has one, and is not told of it.

@start_radar_detection@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .start_radar_detection = callback
  , };

@start_radar_detection_defined@
type T;
identifier start_radar_detection.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, struct cfg80211_chan_def *chandef, u32 cac_time_ms, int link_id)
+{
+	int (*old)(struct wiphy *, struct net_device *, struct cfg80211_chan_def *, u32) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, dev, chandef, cac_time_ms);
+}

@depends on start_radar_detection_defined@
identifier object, start_radar_detection.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .start_radar_detection =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
