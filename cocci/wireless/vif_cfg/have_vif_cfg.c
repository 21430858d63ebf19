/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what is of an interface stands apart from what is of a link",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

int foo(struct ieee80211_vif *vif);

int foo(struct ieee80211_vif *vif)
{
	return vif->cfg.assoc;
}
