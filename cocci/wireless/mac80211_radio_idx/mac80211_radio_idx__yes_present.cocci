// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_mac80211_radio_idx
// compat: touches ieee80211_ops
// upstream: b74947b4f6ff ("wifi: cfg80211/mac80211: Add support to get radio index"), v6.17
//
// The functions stay as they are: a driver that knows no radios has one, of which the index is not set.

@ieee80211_ops_config@
typedef u32;
identifier callback, first, second;
@@
  int callback(struct ieee80211_hw *first, u32 second) { ... }

@@
identifier ieee80211_ops_config.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_config";
@@
+static int __maybe_unused wrapper(struct ieee80211_hw *hw, int radio_idx, u32 changed)
+{
+	return callback(hw, changed);
+}
+
  struct ieee80211_ops object = {
  .config =
- callback
+ wrapper
  , };

@ieee80211_ops_set_frag_threshold@
identifier callback, first, second;
@@
  int callback(struct ieee80211_hw *first, u32 second) { ... }

@@
identifier ieee80211_ops_set_frag_threshold.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_set_frag_threshold";
@@
+static int __maybe_unused wrapper(struct ieee80211_hw *hw, int radio_idx, u32 value)
+{
+	return callback(hw, value);
+}
+
  struct ieee80211_ops object = {
  .set_frag_threshold =
- callback
+ wrapper
  , };

@ieee80211_ops_set_rts_threshold@
identifier callback, first, second;
@@
  int callback(struct ieee80211_hw *first, u32 second) { ... }

@@
identifier ieee80211_ops_set_rts_threshold.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_set_rts_threshold";
@@
+static int __maybe_unused wrapper(struct ieee80211_hw *hw, int radio_idx, u32 value)
+{
+	return callback(hw, value);
+}
+
  struct ieee80211_ops object = {
  .set_rts_threshold =
- callback
+ wrapper
  , };

@ieee80211_ops_set_coverage_class@
typedef s16;
identifier callback, first, second;
@@
  void callback(struct ieee80211_hw *first, s16 second) { ... }

@@
identifier ieee80211_ops_set_coverage_class.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_set_coverage_class";
@@
+static void __maybe_unused wrapper(struct ieee80211_hw *hw, int radio_idx, s16 value)
+{
+	callback(hw, value);
+}
+
  struct ieee80211_ops object = {
  .set_coverage_class =
- callback
+ wrapper
  , };

@ieee80211_ops_set_antenna@
identifier callback, first, second, third;
@@
  int callback(struct ieee80211_hw *first, u32 second, u32 third) { ... }

@@
identifier ieee80211_ops_set_antenna.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_set_antenna";
@@
+static int __maybe_unused wrapper(struct ieee80211_hw *hw, int radio_idx, u32 tx, u32 rx)
+{
+	return callback(hw, tx, rx);
+}
+
  struct ieee80211_ops object = {
  .set_antenna =
- callback
+ wrapper
  , };

@ieee80211_ops_get_antenna@
identifier callback, first, second, third;
@@
  int callback(struct ieee80211_hw *first, u32 *second, u32 *third) { ... }

@@
identifier ieee80211_ops_get_antenna.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_get_antenna";
@@
+static int __maybe_unused wrapper(struct ieee80211_hw *hw, int radio_idx, u32 *tx, u32 *rx)
+{
+	return callback(hw, tx, rx);
+}
+
  struct ieee80211_ops object = {
  .get_antenna =
- callback
+ wrapper
  , };
