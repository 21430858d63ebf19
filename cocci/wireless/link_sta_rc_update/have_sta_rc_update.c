/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "ieee80211_ops.sta_rc_update, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

void foo(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_sta *sta, u32 changed);
extern struct ieee80211_ops foo_ops;

void foo(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_sta *sta, u32 changed)
{
}

struct ieee80211_ops foo_ops = {
	.sta_rc_update = foo,
};
