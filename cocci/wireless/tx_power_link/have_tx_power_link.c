/* {
	"version": "v6.14",
	"commit": "7a53af85d3bb",
	"comment": "the power of a link is got",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->get_tx_power,
				  int (*)(struct wiphy *, struct wireless_dev *, unsigned int, int *)));
}
