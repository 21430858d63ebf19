// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_disconnected_no_local
// compat: touches cfg80211_disconnected
// upstream: 80279fb7ba5b ("cfg80211: properly send NL80211_ATTR_DISCONNECTED_BY_AP in disconnect"), v4.2
//
// Without it, it was taken for the access point's wish.

@own_function@
type T;
identifier f = {cfg80211_disconnected};
@@
  T f(...) { ... }

@own_macro@
identifier f = {cfg80211_disconnected};
@@
  #define f(...) ...

@own_name@
identifier f = {cfg80211_disconnected};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression D, R, I, L, G;
@@
  cfg80211_disconnected(D, R, I, L,
+ false,
  G)
