/* {
	"version": "v6.2",
	"commit": "c850e31f79f0",
	"comment": "ieee80211_handle_wake_tx_queue()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["ieee80211_handle_wake_tx_queue"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

extern const struct ieee80211_ops foo_ops;

const struct ieee80211_ops foo_ops = {
	.wake_tx_queue = ieee80211_handle_wake_tx_queue,
};
