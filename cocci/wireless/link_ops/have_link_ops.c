/* {
	"version": "v6.0",
	"commit": "7b0a0e3c3a88",
	"comment": "channels and rates are those of a link",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/build_bug.h>
#include <net/cfg80211.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->set_bitrate_mask,
				  int (*)(struct wiphy *, struct net_device *, unsigned int, const u8 *, const struct cfg80211_bitrate_mask *)));
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->get_channel,
				  int (*)(struct wiphy *, struct wireless_dev *, unsigned int, struct cfg80211_chan_def *)));
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->set_ap_chanwidth,
				  int (*)(struct wiphy *, struct net_device *, unsigned int, struct cfg80211_chan_def *)));
}
