// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sta_max_rc_amsdu_len
// compat: touches max_amsdu_len max_rc_amsdu_len max_tid_amsdu_len
// upstream: unknown (include/net/mac80211.h), v6.1
//
// A station of a driver that knows no links has one.

@@
struct ieee80211_sta *sta;
@@
(
- sta->max_amsdu_len
+ sta->deflink.agg.max_amsdu_len
|
- sta->max_rc_amsdu_len
+ sta->deflink.agg.max_rc_amsdu_len
|
- sta->max_tid_amsdu_len
+ sta->deflink.agg.max_tid_amsdu_len
)

@@
expression E;
symbol sta;
@@
(
- E->sta->max_rc_amsdu_len
+ E->sta->deflink.agg.max_rc_amsdu_len
|
- E->sta->max_tid_amsdu_len
+ E->sta->deflink.agg.max_tid_amsdu_len
)
