/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "callbacks of mac80211 are told the link",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct ieee80211_ops *)NULL)->conf_tx,
				  int (*)(struct ieee80211_hw *, struct ieee80211_vif *, unsigned int, u16,
					  const struct ieee80211_tx_queue_params *)));
	BUILD_BUG_ON(!__same_type(((struct ieee80211_ops *)NULL)->start_ap,
				  int (*)(struct ieee80211_hw *, struct ieee80211_vif *, struct ieee80211_bss_conf *)));
	BUILD_BUG_ON(!__same_type(((struct ieee80211_ops *)NULL)->bss_info_changed,
				  void (*)(struct ieee80211_hw *, struct ieee80211_vif *, struct ieee80211_bss_conf *, u64)));
}
