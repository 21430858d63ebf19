/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "functions of mac80211 are told the link",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

void foo(struct ieee80211_hw *hw, struct ieee80211_vif *vif, u16 *where);

void foo(struct ieee80211_hw *hw, struct ieee80211_vif *vif, u16 *where)
{
	ieee80211_nullfunc_get(hw, vif, -1, true);
	ieee80211_beacon_get(hw, vif, 0);
	ieee80211_beacon_get_tim(hw, vif, where, where, 0);
	ieee80211_request_smps(vif, 0, IEEE80211_SMPS_OFF);
}
