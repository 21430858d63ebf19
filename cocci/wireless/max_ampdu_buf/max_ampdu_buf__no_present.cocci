// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_max_ampdu_buf && have_max_ampdu_buf_he
// compat: touches IEEE80211_MAX_AMPDU_BUF
// upstream: unknown (include/linux/ieee80211.h), v5.18
//
// It was that of HE, the largest.

@own_function@
type T;
identifier f = {IEEE80211_MAX_AMPDU_BUF};
@@
  T f(...) { ... }

@own_macro@
identifier f = {IEEE80211_MAX_AMPDU_BUF};
@@
  #define f(...) ...

@own_name@
identifier f = {IEEE80211_MAX_AMPDU_BUF};
@@
  #define f ...


@depends on !own_function && !own_macro && !own_name@
@@
- IEEE80211_MAX_AMPDU_BUF
+ IEEE80211_MAX_AMPDU_BUF_HE
