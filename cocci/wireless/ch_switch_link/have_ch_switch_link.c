/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "a channel switch is told with its link, and without what is punctured",
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
	BUILD_BUG_ON(!__same_type(&cfg80211_ch_switch_notify,
				  void (*)(struct net_device *, struct cfg80211_chan_def *, unsigned int)));
	BUILD_BUG_ON(!__same_type(&cfg80211_ch_switch_started_notify,
				  void (*)(struct net_device *, struct cfg80211_chan_def *, unsigned int, u8,
					   bool)));
}
