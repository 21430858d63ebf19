/* {
	"version": "v6.9",
	"commit": "0a44dfc07074",
	"comment": "ieee80211_emulate_add_chanctx() and its kin",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["ieee80211_emulate_add_chanctx"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

extern const struct ieee80211_ops foo_ops;

const struct ieee80211_ops foo_ops = {
	.add_chanctx = ieee80211_emulate_add_chanctx,
	.remove_chanctx = ieee80211_emulate_remove_chanctx,
	.change_chanctx = ieee80211_emulate_change_chanctx,
	.switch_vif_chanctx = ieee80211_emulate_switch_vif_chanctx,
};
