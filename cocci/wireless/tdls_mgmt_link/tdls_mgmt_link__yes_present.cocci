// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_tdls_mgmt_link
// compat: touches tdls_mgmt
// upstream: unknown (include/net/cfg80211.h), v6.5
//
// The function stays as it is: its type tells the compiler which of the forms it has, whatever an #if made of the parameters. A
// driver that knows no links has one, and is not told of it.

@tdls_mgmt@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .tdls_mgmt = callback
  , };

@tdls_mgmt_defined@
type T;
identifier tdls_mgmt.callback, phy;
@@
  T callback(struct wiphy *phy, ...) { ... }

@depends on tdls_mgmt_defined@
identifier object, tdls_mgmt.callback;
fresh identifier wrapper = "compat_" ## object ## "_" ## callback;
typedef u8, u16, u32, u64;
@@
++static int __maybe_unused wrapper(struct wiphy *wiphy, struct net_device *dev, const u8 *peer, int link_id, u8 action_code, u8 dialog_token, u16 status_code, u32 peer_capability, bool initiator, const u8 *buf, size_t len)
++{
++	int (*old)(struct wiphy *, struct net_device *, const u8 *, u8, u8, u16, u32, bool, const u8 *, size_t) =
++		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
++
++	return old(wiphy, dev, peer, action_code, dialog_token, status_code, peer_capability, initiator, buf, len);
++}
++
  struct cfg80211_ops object = {
  .tdls_mgmt =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
