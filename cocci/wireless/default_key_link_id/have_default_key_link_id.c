/* {
	"version": "v6.1",
	"commit": "e7a7b84e3317",
	"comment": "the default key is that of a link",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->set_default_key,
				  int (*)(struct wiphy *, struct net_device *, int, u8, bool, bool)));
}
