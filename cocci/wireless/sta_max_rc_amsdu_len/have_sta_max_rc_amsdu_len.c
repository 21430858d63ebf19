/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "ieee80211_sta.max_rc_amsdu_len, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

int foo(struct ieee80211_sta *sta);

int foo(struct ieee80211_sta *sta)
{
	return sta->max_rc_amsdu_len;
}
