// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_mac80211_link_calls
// compat: touches ieee80211_nullfunc_get ieee80211_beacon_get ieee80211_beacon_get_tim ieee80211_request_smps
// upstream: unknown (include/net/mac80211.h), v6.0
//
// A driver that knows no links has one.

@own_function@
type T;
identifier f = {ieee80211_nullfunc_get, ieee80211_beacon_get, ieee80211_beacon_get_tim, ieee80211_request_smps};
@@
  T f(...) { ... }

@own_macro@
identifier f = {ieee80211_nullfunc_get, ieee80211_beacon_get, ieee80211_beacon_get_tim, ieee80211_request_smps};
@@
  #define f(...) ...

@own_name@
identifier f = {ieee80211_nullfunc_get, ieee80211_beacon_get, ieee80211_beacon_get_tim, ieee80211_request_smps};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression H, V, Q, O, L;
@@
(
- ieee80211_nullfunc_get(H, V, Q)
+ ieee80211_nullfunc_get(H, V, -1, Q)
|
- ieee80211_beacon_get(H, V)
+ ieee80211_beacon_get(H, V, 0)
|
- ieee80211_beacon_get_tim(H, V, O, L)
+ ieee80211_beacon_get_tim(H, V, O, L, 0)
|
- ieee80211_request_smps(V, Q)
+ ieee80211_request_smps(V, 0, Q)
)
