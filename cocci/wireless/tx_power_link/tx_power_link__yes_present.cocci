// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_tx_power_link
// compat: touches get_tx_power
// upstream: 7a53af85d3bb ("wifi: cfg80211: send MLO links tx power info in GET_INTERFACE"), v6.14
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters. A
// driver that knows no links has one, and is not told of it.

@get_tx_power@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .get_tx_power = callback
  , };

@get_tx_power_defined@
type T;
identifier get_tx_power.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, unsigned int link_id, int *dbm)
+{
+	int (*old)(struct wiphy *, struct wireless_dev *, int *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev, dbm);
+}

@depends on get_tx_power_defined@
identifier object, get_tx_power.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .get_tx_power =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
