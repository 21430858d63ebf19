/* {
	"version": "v6.0",
	"commit": "efbabc116500",
	"comment": "what was roamed to is that of a link",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

const u8 *foo(struct cfg80211_roam_info *info);

const u8 *foo(struct cfg80211_roam_info *info)
{
	return info->links[0].bss ? info->links[0].bssid : (const u8 *)info->links[0].channel;
}
