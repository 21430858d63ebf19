// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_link_sta_rc_update && !have_sta_rc_update
// compat: touches sta_rc_update
// upstream: unknown (include/net/mac80211.h), v6.13
//
// A driver that knows no links has one, that of the station.

@both@
identifier o, f;
@@
  struct ieee80211_ops o = {
  .link_sta_rc_update = f
  , };

@ops depends on !both@
identifier object, callback;
@@
  struct ieee80211_ops object = {
  .sta_rc_update = callback
  , };

@defined@
type T;
identifier ops.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef u32;
@@
  T callback(struct ieee80211_hw *first, ...) { ... }
+
+static void wrapper(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_link_sta *link_sta, u32 changed)
+{
+	callback(hw, vif, link_sta->sta, changed);
+}

@depends on defined@
identifier object, ops.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct ieee80211_ops object = {
- .sta_rc_update = callback
+ .link_sta_rc_update = wrapper
  , };
