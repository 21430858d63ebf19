/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "mgmt_tx and remain_on_channel are told the cookie",
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
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->mgmt_tx,
				  int (*)(struct wiphy *, struct wireless_dev *, struct cfg80211_mgmt_tx_params *, u64)));
	BUILD_BUG_ON(!__same_type(((struct cfg80211_ops *)NULL)->remain_on_channel,
				  int (*)(struct wiphy *, struct wireless_dev *, struct ieee80211_channel *, unsigned int, u64, const u8 *)));
}
