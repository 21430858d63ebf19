/* {
	"version": "v6.11",
	"commit": "unknown",
	"comment": "stop of mac80211 is told of a suspend",
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
	BUILD_BUG_ON(!__same_type(((struct ieee80211_ops *)NULL)->stop, void (*)(struct ieee80211_hw *, bool)));
}
