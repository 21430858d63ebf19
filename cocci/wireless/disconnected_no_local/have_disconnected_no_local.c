/* {
	"version": "v4.1",
	"commit": "unknown",
	"comment": "cfg80211_disconnected() is not told who wanted it, the last version in which it is not",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <net/cfg80211.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	cfg80211_disconnected(dev, 0, NULL, 0, GFP_KERNEL);
}
