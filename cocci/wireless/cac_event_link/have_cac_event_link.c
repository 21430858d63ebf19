/* {
	"version": "v6.12",
	"commit": "81f67d60ebf2",
	"comment": "cfg80211_cac_event() is told the link",
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
	BUILD_BUG_ON(!__same_type(&cfg80211_cac_event, void (*)(struct net_device *, const struct cfg80211_chan_def *,
							    enum nl80211_radar_event, gfp_t, unsigned int)));
}
