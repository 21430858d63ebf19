/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "keys are set, got and deleted for a wireless device",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->add_key,
				  int (*)(struct wiphy *, struct wireless_dev *, int, u8, bool, const u8 *, struct key_params *)));
}
