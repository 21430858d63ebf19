// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_mac80211_link_ops
// compat: touches conf_tx start_ap stop_ap bss_info_changed
// upstream: unknown (include/net/mac80211.h), v6.0
//
// The functions stay as they are: their types tell the compiler which of the forms they have, whatever an #if made of the parameters. A driver
// that knows no links has one, and what changed fits into 32 bits for it.

@conf_tx@
identifier object, callback;
@@
  struct ieee80211_ops object = {
  .conf_tx = callback
  , };

@conf_tx_defined@
type T;
identifier conf_tx.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef u16, u32, u64, bool;
@@
  T callback(struct ieee80211_hw *first, ...) { ... }
+
+static int __maybe_unused wrapper(struct ieee80211_hw *hw, struct ieee80211_vif *vif, unsigned int link_id, u16 ac, const struct ieee80211_tx_queue_params *params)
+{
+	int (*old)(struct ieee80211_hw *, struct ieee80211_vif *, u16, const struct ieee80211_tx_queue_params *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(hw, vif, ac, params);
+}

@depends on conf_tx_defined@
identifier object, conf_tx.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct ieee80211_ops object = {
  .conf_tx =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@start_ap@
identifier object, callback;
@@
  struct ieee80211_ops object = {
  .start_ap = callback
  , };

@start_ap_defined@
type T;
identifier start_ap.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef u16, u32, u64, bool;
@@
  T callback(struct ieee80211_hw *first, ...) { ... }
+
+static int __maybe_unused wrapper(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_bss_conf *link_conf)
+{
+	int (*old)(struct ieee80211_hw *, struct ieee80211_vif *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(hw, vif);
+}

@depends on start_ap_defined@
identifier object, start_ap.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct ieee80211_ops object = {
  .start_ap =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@stop_ap@
identifier object, callback;
@@
  struct ieee80211_ops object = {
  .stop_ap = callback
  , };

@stop_ap_defined@
type T;
identifier stop_ap.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef u16, u32, u64, bool;
@@
  T callback(struct ieee80211_hw *first, ...) { ... }
+
+static void __maybe_unused wrapper(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_bss_conf *link_conf)
+{
+	void (*old)(struct ieee80211_hw *, struct ieee80211_vif *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	old(hw, vif);
+}

@depends on stop_ap_defined@
identifier object, stop_ap.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct ieee80211_ops object = {
  .stop_ap =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@bss_info_changed@
identifier object, callback;
@@
  struct ieee80211_ops object = {
  .bss_info_changed = callback
  , };

@bss_info_changed_defined@
type T;
identifier bss_info_changed.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef u16, u32, u64, bool;
@@
  T callback(struct ieee80211_hw *first, ...) { ... }
+
+static void __maybe_unused wrapper(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_bss_conf *info, u64 changed)
+{
+	void (*old)(struct ieee80211_hw *, struct ieee80211_vif *, struct ieee80211_bss_conf *, u32) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	old(hw, vif, info, changed);
+}

@depends on bss_info_changed_defined@
identifier object, bss_info_changed.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct ieee80211_ops object = {
  .bss_info_changed =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
