// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_link_sta_params
// compat: touches station_parameters
// upstream: unknown (include/net/cfg80211.h), v6.1

@@
struct station_parameters *params;
@@
(
- params->supported_rates
+ params->link_sta_params.supported_rates
|
- params->supported_rates_len
+ params->link_sta_params.supported_rates_len
|
- params->ht_capa
+ params->link_sta_params.ht_capa
|
- params->vht_capa
+ params->link_sta_params.vht_capa
|
- params->opmode_notif
+ params->link_sta_params.opmode_notif
|
- params->opmode_notif_used
+ params->link_sta_params.opmode_notif_used
|
- params->he_capa
+ params->link_sta_params.he_capa
|
- params->he_capa_len
+ params->link_sta_params.he_capa_len
|
- params->txpwr
+ params->link_sta_params.txpwr
|
- params->txpwr_set
+ params->link_sta_params.txpwr_set
|
- params->he_6ghz_capa
+ params->link_sta_params.he_6ghz_capa
)
