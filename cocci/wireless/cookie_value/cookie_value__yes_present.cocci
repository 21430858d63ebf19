// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_cookie_value
// compat: touches mgmt_tx remain_on_channel
// upstream: unknown (include/net/cfg80211.h), v7.3
//
// The kernel chooses the cookie now. A function that counts its own up, and reads it only by its parameter from then on, reads that of
// the kernel; a function that makes a cookie of anything else (an address, the number of something that another function returns) stays
// as it is, since what tells the end of it could name that.

@mgmt_tx@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .mgmt_tx = callback
  , };

@mgmt_tx_counted@
identifier mgmt_tx.callback, phy, cookie;
identifier f = { ATOMIC_INC_RETURN, atomic_inc_return, atomic64_inc_return, atomic64_fetch_inc };
typedef u64;
type T;
expression E;
position p;
@@
  T callback(struct wiphy *phy, ..., u64 *cookie) {
  <+...
(
  *cookie@p = E++;
|
  *cookie@p = f(...);
)
  ...+>
  }

@mgmt_tx_other@
identifier mgmt_tx.callback, phy, cookie, f;
type T;
expression X;
position p != mgmt_tx_counted.p;
@@
  T callback(struct wiphy *phy, ..., u64 *cookie) {
  <+...
(
  *cookie@p = X
|
  f(..., cookie@p, ...)
)
  ...+>
  }

@depends on mgmt_tx_counted && !mgmt_tx_other@
identifier mgmt_tx.callback, phy, cookie;
identifier f = { ATOMIC_INC_RETURN, atomic_inc_return, atomic64_inc_return, atomic64_fetch_inc };
type T;
expression E;
expression list args;
@@
  T callback(struct wiphy *phy, ..., u64 *cookie) {
  <+...
(
- *cookie = E++;
+ E++;
|
- *cookie = f(args);
+ f(args);
)
  ...+>
  }

@mgmt_tx_defined depends on mgmt_tx_counted && !mgmt_tx_other@
type T;
identifier mgmt_tx.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, struct cfg80211_mgmt_tx_params *params, u64 cookie)
+{
+	int (*old)(struct wiphy *, struct wireless_dev *, struct cfg80211_mgmt_tx_params *, u64 *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev, params, &cookie);
+}

@depends on mgmt_tx_defined@
identifier object, mgmt_tx.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .mgmt_tx =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@remain_on_channel@
identifier object, callback;
@@
  struct cfg80211_ops object = {
  .remain_on_channel = callback
  , };

@remain_on_channel_counted@
identifier remain_on_channel.callback, phy, cookie;
identifier f = { ATOMIC_INC_RETURN, atomic_inc_return, atomic64_inc_return, atomic64_fetch_inc };
typedef u64;
type T;
expression E;
position p;
@@
  T callback(struct wiphy *phy, ..., u64 *cookie) {
  <+...
(
  *cookie@p = E++;
|
  *cookie@p = f(...);
)
  ...+>
  }

@remain_on_channel_other@
identifier remain_on_channel.callback, phy, cookie, f;
type T;
expression X;
position p != remain_on_channel_counted.p;
@@
  T callback(struct wiphy *phy, ..., u64 *cookie) {
  <+...
(
  *cookie@p = X
|
  f(..., cookie@p, ...)
)
  ...+>
  }

@depends on remain_on_channel_counted && !remain_on_channel_other@
identifier remain_on_channel.callback, phy, cookie;
identifier f = { ATOMIC_INC_RETURN, atomic_inc_return, atomic64_inc_return, atomic64_fetch_inc };
type T;
expression E;
expression list args;
@@
  T callback(struct wiphy *phy, ..., u64 *cookie) {
  <+...
(
- *cookie = E++;
+ E++;
|
- *cookie = f(args);
+ f(args);
)
  ...+>
  }

@remain_on_channel_defined depends on remain_on_channel_counted && !remain_on_channel_other@
type T;
identifier remain_on_channel.callback, phy;
fresh identifier wrapper = "compat_" ## callback;
typedef u8, u16, u32;
@@
  T callback(struct wiphy *phy, ...) { ... }
+
+static int __maybe_unused wrapper(struct wiphy *wiphy, struct wireless_dev *wdev, struct ieee80211_channel *chan, unsigned int duration, u64 cookie, const u8 *rx_addr)
+{
+	int (*old)(struct wiphy *, struct wireless_dev *, struct ieee80211_channel *, unsigned int, u64 *) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	return old(wiphy, wdev, chan, duration, &cookie);
+}

@depends on remain_on_channel_defined@
identifier object, remain_on_channel.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct cfg80211_ops object = {
  .remain_on_channel =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
