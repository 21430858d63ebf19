/* {
	"version": "v7.2",
	"commit": "unknown",
	"comment": "WIPHY_FLAG_SUPPORTS_5_10_MHZ, which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

void foo(struct wiphy *wiphy);

void foo(struct wiphy *wiphy)
{
	wiphy->flags |= WIPHY_FLAG_SUPPORTS_5_10_MHZ;
}
