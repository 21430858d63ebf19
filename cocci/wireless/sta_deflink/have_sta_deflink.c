/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what a station can do stands with its link",
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
	return sta->deflink.ht_cap.ht_supported;
}
