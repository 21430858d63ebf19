/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "stations are those of a wireless device",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->get_station,
				  int (*)(struct wiphy *, struct wireless_dev *, const u8 *, struct station_info *)));
}
