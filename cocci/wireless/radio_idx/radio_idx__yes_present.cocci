// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_radio_idx
// compat: touches set_wiphy_params set_tx_power get_tx_power set_antenna get_antenna
// upstream: b74947b4f6ff ("wifi: cfg80211/mac80211: Add support to get radio index"), v6.17
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters. A
// driver that knows no radios has one, of which the index is not set.

@set_wiphy_params@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .set_wiphy_params = callback
  , };

@set_wiphy_params_defined@
type T;
identifier set_wiphy_params.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, int radio_idx, u32 changed)
+{
+	int (*old)(struct wiphy *, u32) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, changed);
+}

@depends on set_wiphy_params_defined@
identifier object, set_wiphy_params.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .set_wiphy_params =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@set_tx_power@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .set_tx_power = callback
  , };

@set_tx_power_defined@
type T;
identifier set_tx_power.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, int radio_idx, enum nl80211_tx_power_setting type, int mbm)
+{
+	int (*old)(struct wiphy *, struct wireless_dev *, enum nl80211_tx_power_setting, int) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev, type, mbm);
+}

@depends on set_tx_power_defined@
identifier object, set_tx_power.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .set_tx_power =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

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
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, int radio_idx, unsigned int link_id, int *dbm)
+{
+	int (*old)(struct wiphy *, struct wireless_dev *, unsigned int, int *) =
+		__builtin_choose_expr(__same_type(callback, *old), callback, NULL);
+	int (*older)(struct wiphy *, struct wireless_dev *, int *) =
+		__builtin_choose_expr(__same_type(callback, wrapper) || __same_type(callback, *old), NULL, callback);
+
+	if (old)
+		return old(wiphy, wdev, link_id, dbm);
+	return older(wiphy, wdev, dbm);
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

@set_antenna@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .set_antenna = callback
  , };

@set_antenna_defined@
type T;
identifier set_antenna.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, int radio_idx, u32 tx_ant, u32 rx_ant)
+{
+	int (*old)(struct wiphy *, u32, u32) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, tx_ant, rx_ant);
+}

@depends on set_antenna_defined@
identifier object, set_antenna.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .set_antenna =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@get_antenna@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .get_antenna = callback
  , };

@get_antenna_defined@
type T;
identifier get_antenna.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32, u64;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, int radio_idx, u32 *tx_ant, u32 *rx_ant)
+{
+	int (*old)(struct wiphy *, u32 *, u32 *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, tx_ant, rx_ant);
+}

@depends on get_antenna_defined@
identifier object, get_antenna.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .get_antenna =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
