// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_mac80211_stop_suspend
// compat: touches ieee80211_ops
// upstream: unknown (include/net/mac80211.h), v6.11
//
// The functions stay as they are: their types tell the compiler which of the forms they have, whatever an #if made of the parameters.

@stop@
identifier object, callback;
@@
  struct ieee80211_ops object = {
  .stop = callback
  , };

@stop_defined@
type T;
identifier stop.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef u16, u32, u64, bool;
@@
  T callback(struct ieee80211_hw *first, ...) { ... }
+
+static void __maybe_unused wrapper(struct ieee80211_hw *hw, bool suspend)
+{
+	void (*old)(struct ieee80211_hw *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	old(hw);
+}

@depends on stop_defined@
identifier object, stop.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct ieee80211_ops object = {
  .stop =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
