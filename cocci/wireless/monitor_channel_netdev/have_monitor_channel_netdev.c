/* {
	"version": "v6.13",
	"commit": "9c4f83092775",
	"comment": "set_monitor_channel is told the network device",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/build_bug.h>
#include <net/cfg80211.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->set_monitor_channel,
				  int (*)(struct wiphy *, struct net_device *,
					  struct cfg80211_chan_def *)));
}
