// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_station_wdev
// compat: touches add_station del_station change_station get_station dump_station
// upstream: unknown (include/net/cfg80211.h), v7.3
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters.

@add_station@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .add_station = callback
  , };

@add_station_defined@
type T;
identifier add_station.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, const u8 *mac, struct station_parameters *params)
+{
+	int (*old)(struct wiphy *, struct net_device *, const u8 *, struct station_parameters *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev->netdev, mac, params);
+}

@depends on add_station_defined@
identifier object, add_station.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .add_station =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@del_station@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .del_station = callback
  , };

@del_station_defined@
type T;
identifier del_station.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, struct station_del_parameters *params)
+{
+	int (*old)(struct wiphy *, struct net_device *, struct station_del_parameters *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev->netdev, params);
+}

@depends on del_station_defined@
identifier object, del_station.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .del_station =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@change_station@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .change_station = callback
  , };

@change_station_defined@
type T;
identifier change_station.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, const u8 *mac, struct station_parameters *params)
+{
+	int (*old)(struct wiphy *, struct net_device *, const u8 *, struct station_parameters *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev->netdev, mac, params);
+}

@depends on change_station_defined@
identifier object, change_station.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .change_station =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@get_station@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .get_station = callback
  , };

@get_station_defined@
type T;
identifier get_station.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, const u8 *mac, struct station_info *sinfo)
+{
+	int (*old)(struct wiphy *, struct net_device *, const u8 *, struct station_info *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev->netdev, mac, sinfo);
+}

@depends on get_station_defined@
identifier object, get_station.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .get_station =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@dump_station@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .dump_station = callback
  , };

@dump_station_defined@
type T;
identifier dump_station.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, int idx, u8 *mac, struct station_info *sinfo)
+{
+	int (*old)(struct wiphy *, struct net_device *, int, u8 *, struct station_info *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev->netdev, idx, mac, sinfo);
+}

@depends on dump_station_defined@
identifier object, dump_station.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .dump_station =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
