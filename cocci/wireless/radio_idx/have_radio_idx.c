/* {
	"version": "v6.17",
	"commit": "b74947b4f6ff",
	"comment": "parameters of a wiphy are set for a radio",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->set_wiphy_params,
				  int (*)(struct wiphy *, int, u32)));
}
