// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sta_deflink
// compat: touches ieee80211_sta
// upstream: unknown (include/net/mac80211.h), v6.1
//
// A station of a driver that knows no links has one.

@@
struct ieee80211_sta *sta;
struct ieee80211_sta own;
@@
(
- sta->ht_cap
+ sta->deflink.ht_cap
|
- own.ht_cap
+ own.deflink.ht_cap
|
- sta->vht_cap
+ sta->deflink.vht_cap
|
- own.vht_cap
+ own.deflink.vht_cap
|
- sta->he_cap
+ sta->deflink.he_cap
|
- own.he_cap
+ own.deflink.he_cap
|
- sta->he_6ghz_capa
+ sta->deflink.he_6ghz_capa
|
- own.he_6ghz_capa
+ own.deflink.he_6ghz_capa
|
- sta->supp_rates
+ sta->deflink.supp_rates
|
- own.supp_rates
+ own.deflink.supp_rates
|
- sta->rx_nss
+ sta->deflink.rx_nss
|
- own.rx_nss
+ own.deflink.rx_nss
|
- sta->bandwidth
+ sta->deflink.bandwidth
|
- own.bandwidth
+ own.deflink.bandwidth
|
- sta->smps_mode
+ sta->deflink.smps_mode
|
- own.smps_mode
+ own.deflink.smps_mode
|
- sta->txpwr
+ sta->deflink.txpwr
|
- own.txpwr
+ own.deflink.txpwr
)
