/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "struct cfg80211_inform_bss says how wide a scan was, which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

void foo(struct cfg80211_inform_bss *bss);

void foo(struct cfg80211_inform_bss *bss)
{
	bss->scan_width = NL80211_BSS_CHAN_WIDTH_20;
}
