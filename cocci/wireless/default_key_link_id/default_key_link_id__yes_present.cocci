// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_default_key_link_id
// compat: touches set_default_key
// upstream: e7a7b84e3317 ("wifi: cfg80211: Add link_id parameter to various key operations for MLO"), v6.1
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters. A
// driver that knows no links has one, and is not told of it.

@set_default_key@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .set_default_key = callback
  , };

@set_default_key_defined@
type T;
identifier set_default_key.callback, phy;
@@
  T callback(struct wiphy *phy, ...) { ... }

@depends on set_default_key_defined@
identifier object, set_default_key.callback;
fresh identifier wrapper = "compat_" ## object ## "_" ## callback;
typedef u8, u16, u32, u64;
@@
++static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, int link_id, u8 key_index, bool unicast, bool multicast)
++{
++	int (*old)(struct wiphy *, struct net_device *, u8, bool, bool) =
++		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
++
++	return old(wiphy, dev, key_index, unicast, multicast);
++}
++
  struct cfg80211_ops object = {
  .set_default_key =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
