// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_key_link_id
// compat: touches add_key get_key del_key set_default_mgmt_key set_default_beacon_key
// upstream: e7a7b84e3317 ("wifi: cfg80211: Add link_id parameter to various key operations for MLO"), v6.1
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters. A
// driver that knows no links has one, and is not told of it.

@add_key@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .add_key = callback
  , };

@add_key_defined@
type T;
identifier add_key.callback, phy;
@@
  T callback(struct wiphy *phy, ...) { ... }

@depends on add_key_defined@
identifier object, add_key.callback;
fresh identifier wrapper = "compat_" ## object ## "_" ## callback;
typedef u8, u16, u32, u64;
@@
++static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, int link_id, u8 key_index, bool pairwise, const u8 *mac_addr, struct key_params *params)
++{
++	int (*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *, struct key_params *) =
++		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
++
++	return old(wiphy, dev, key_index, pairwise, mac_addr, params);
++}
++
  struct cfg80211_ops object = {
  .add_key =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@get_key@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .get_key = callback
  , };

@get_key_defined@
type T;
identifier get_key.callback, phy;
@@
  T callback(struct wiphy *phy, ...) { ... }

@depends on get_key_defined@
identifier object, get_key.callback;
fresh identifier wrapper = "compat_" ## object ## "_" ## callback;
typedef u8, u16, u32, u64;
@@
++static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, int link_id, u8 key_index, bool pairwise, const u8 *mac_addr, void *cookie, void (*report)(void *, struct key_params *))
++{
++	int (*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *, void *, void (*report)(void *, struct key_params *)) =
++		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
++
++	return old(wiphy, dev, key_index, pairwise, mac_addr, cookie, report);
++}
++
  struct cfg80211_ops object = {
  .get_key =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@del_key@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .del_key = callback
  , };

@del_key_defined@
type T;
identifier del_key.callback, phy;
@@
  T callback(struct wiphy *phy, ...) { ... }

@depends on del_key_defined@
identifier object, del_key.callback;
fresh identifier wrapper = "compat_" ## object ## "_" ## callback;
typedef u8, u16, u32, u64;
@@
++static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, int link_id, u8 key_index, bool pairwise, const u8 *mac_addr)
++{
++	int (*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *) =
++		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
++
++	return old(wiphy, dev, key_index, pairwise, mac_addr);
++}
++
  struct cfg80211_ops object = {
  .del_key =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@set_default_mgmt_key@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .set_default_mgmt_key = callback
  , };

@set_default_mgmt_key_defined@
type T;
identifier set_default_mgmt_key.callback, phy;
@@
  T callback(struct wiphy *phy, ...) { ... }

@depends on set_default_mgmt_key_defined@
identifier object, set_default_mgmt_key.callback;
fresh identifier wrapper = "compat_" ## object ## "_" ## callback;
typedef u8, u16, u32, u64;
@@
++static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, int link_id, u8 key_index)
++{
++	int (*old)(struct wiphy *, struct net_device *, u8) =
++		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
++
++	return old(wiphy, dev, key_index);
++}
++
  struct cfg80211_ops object = {
  .set_default_mgmt_key =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@set_default_beacon_key@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .set_default_beacon_key = callback
  , };

@set_default_beacon_key_defined@
type T;
identifier set_default_beacon_key.callback, phy;
@@
  T callback(struct wiphy *phy, ...) { ... }

@depends on set_default_beacon_key_defined@
identifier object, set_default_beacon_key.callback;
fresh identifier wrapper = "compat_" ## object ## "_" ## callback;
typedef u8, u16, u32, u64;
@@
++static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, int link_id, u8 key_index)
++{
++	int (*old)(struct wiphy *, struct net_device *, u8) =
++		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
++
++	return old(wiphy, dev, key_index);
++}
++
  struct cfg80211_ops object = {
  .set_default_beacon_key =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
