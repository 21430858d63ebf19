/* {
	"version": "v6.0",
	"commit": "7b0a0e3c3a88",
	"comment": "stop_ap is told the link",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->stop_ap,
				  int (*)(struct wiphy *, struct net_device *, unsigned int)));
}
