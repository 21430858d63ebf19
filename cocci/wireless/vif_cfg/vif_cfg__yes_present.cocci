// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vif_cfg
// compat: touches bss_conf ieee80211_bss_conf
// upstream: unknown (include/net/mac80211.h), v6.1
//
// A driver that knows of no links is told of the one that lies in the interface: what it is handed is a part of that.

@@
struct ieee80211_vif *vif;
@@
(
- vif->bss_conf.assoc
+ vif->cfg.assoc
|
- vif->bss_conf.ibss_joined
+ vif->cfg.ibss_joined
|
- vif->bss_conf.ibss_creator
+ vif->cfg.ibss_creator
|
- vif->bss_conf.ps
+ vif->cfg.ps
|
- vif->bss_conf.aid
+ vif->cfg.aid
|
- vif->bss_conf.arp_addr_list
+ vif->cfg.arp_addr_list
|
- vif->bss_conf.arp_addr_cnt
+ vif->cfg.arp_addr_cnt
|
- vif->bss_conf.ssid
+ vif->cfg.ssid
|
- vif->bss_conf.ssid_len
+ vif->cfg.ssid_len
|
- vif->bss_conf.s1g
+ vif->cfg.s1g
|
- vif->bss_conf.idle
+ vif->cfg.idle
)

@@
expression E;
identifier vif = {vif};
@@
(
- E->vif->bss_conf.assoc
+ E->vif->cfg.assoc
|
- E->vif->bss_conf.ibss_joined
+ E->vif->cfg.ibss_joined
|
- E->vif->bss_conf.ibss_creator
+ E->vif->cfg.ibss_creator
|
- E->vif->bss_conf.ps
+ E->vif->cfg.ps
|
- E->vif->bss_conf.aid
+ E->vif->cfg.aid
|
- E->vif->bss_conf.arp_addr_list
+ E->vif->cfg.arp_addr_list
|
- E->vif->bss_conf.arp_addr_cnt
+ E->vif->cfg.arp_addr_cnt
|
- E->vif->bss_conf.ssid
+ E->vif->cfg.ssid
|
- E->vif->bss_conf.ssid_len
+ E->vif->cfg.ssid_len
|
- E->vif->bss_conf.s1g
+ E->vif->cfg.s1g
|
- E->vif->bss_conf.idle
+ E->vif->cfg.idle
)

@@
struct ieee80211_bss_conf *conf;
@@
(
- conf->assoc
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.assoc
|
- conf->ibss_joined
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.ibss_joined
|
- conf->ibss_creator
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.ibss_creator
|
- conf->ps
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.ps
|
- conf->aid
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.aid
|
- conf->arp_addr_list
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.arp_addr_list
|
- conf->arp_addr_cnt
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.arp_addr_cnt
|
- conf->ssid
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.ssid
|
- conf->ssid_len
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.ssid_len
|
- conf->s1g
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.s1g
|
- conf->idle
+ container_of(conf, struct ieee80211_vif, bss_conf)->cfg.idle
)
