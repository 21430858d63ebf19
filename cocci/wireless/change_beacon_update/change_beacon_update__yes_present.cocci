// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_change_beacon_update
// compat: touches change_beacon
// upstream: 66f85d57b710 ("wifi: cfg80211: modify prototype for change_beacon"), v6.7
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters. What
// the update has beside the beacon is for drivers that ask for it.

@change_beacon@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .change_beacon = callback
  , };

@change_beacon_defined@
type T;
identifier change_beacon.callback, phy;
@@
  T callback(struct wiphy *phy, ...) { ... }

@depends on change_beacon_defined@
identifier object, change_beacon.callback;
fresh identifier wrapper = "compat_" ## object ## "_" ## callback;
typedef u8, u16, u32, u64;
@@
++static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, struct cfg80211_ap_update *update)
++{
++	int (*old)(struct wiphy *, struct net_device *, struct cfg80211_beacon_data *) =
++		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
++
++	return old(wiphy, dev, &update->beacon);
++}
++
  struct cfg80211_ops object = {
  .change_beacon =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
