// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_scan_done_aborted
// compat: touches cfg80211_scan_done
// upstream: 1d76250bd34a ("nl80211: support beacon report scanning"), v4.8

@own_function@
type T;
identifier f = {cfg80211_scan_done};
@@
  T f(...) { ... }

@own_macro@
identifier f = {cfg80211_scan_done};
@@
  #define f(...) ...

@own_name@
identifier f = {cfg80211_scan_done};
@@
  #define f ...

@info@
expression R, I;
position p;
@@
  cfg80211_scan_done@p(R, &I)

@pointer@
expression R;
struct cfg80211_scan_info *P;
position p;
@@
  cfg80211_scan_done@p(R, P)

@depends on !own_function && !own_macro && !own_name@
expression R, A;
position p != {info.p, pointer.p};
@@
- cfg80211_scan_done@p(R, A)
+ cfg80211_scan_done(R, &((struct cfg80211_scan_info){ .aborted = A }))
