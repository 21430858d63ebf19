/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "cfg80211_new_sta() is told the wireless device",
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
	BUILD_BUG_ON(!__same_type(&cfg80211_new_sta, void (*)(struct wireless_dev *, const u8 *,
							  struct station_info *, gfp_t)));
}
