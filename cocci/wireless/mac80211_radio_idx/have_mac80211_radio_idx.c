/* {
	"version": "v6.17",
	"commit": "b74947b4f6ff",
	"comment": "callbacks of mac80211 are told of which radio they are",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

void foo(struct ieee80211_ops *ops, int (*fn)(struct ieee80211_hw *, int, u32));

void foo(struct ieee80211_ops *ops, int (*fn)(struct ieee80211_hw *, int, u32))
{
	ops->config = fn;
}
