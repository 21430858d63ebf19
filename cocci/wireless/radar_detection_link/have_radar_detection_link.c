/* {
	"version": "v6.12",
	"commit": "81f67d60ebf2",
	"comment": "radar detection is that of a link",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->start_radar_detection,
				  int (*)(struct wiphy *, struct net_device *, struct cfg80211_chan_def *, u32, int)));
}
