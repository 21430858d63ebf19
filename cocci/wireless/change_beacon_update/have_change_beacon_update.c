/* {
	"version": "v6.7",
	"commit": "66f85d57b710",
	"comment": "change_beacon has a struct cfg80211_ap_update",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->change_beacon,
				  int (*)(struct wiphy *, struct net_device *, struct cfg80211_ap_update *)));
}
