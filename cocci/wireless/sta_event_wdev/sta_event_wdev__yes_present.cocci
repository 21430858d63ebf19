// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sta_event_wdev
// compat: touches cfg80211_new_sta cfg80211_del_sta cfg80211_del_sta_sinfo
// upstream: unknown (include/net/cfg80211.h), v7.3
// compat: allow twice only one of the two is compiled
//
// Where spatch does not know whether something is a net_device, the compiler does.

@@
struct wireless_dev *wdev;
struct net_device *dev;
expression E;
identifier m;
identifier f = {cfg80211_new_sta, cfg80211_del_sta, cfg80211_del_sta_sinfo};
@@
(
  f(wdev, ...)
|
  f(E->ieee80211_ptr, ...)
|
  f(
- dev
+ dev->ieee80211_ptr
  , ...)
|
  f(
- E->m
+ __builtin_choose_expr(__same_type(*E->m, struct wireless_dev), (void *)E->m, ((struct net_device *)E->m)->ieee80211_ptr)
  , ...)
)
