/* {
	"version": "v4.6",
	"commit": "unknown",
	"comment": "enum ieee80211_band, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <net/cfg80211.h>

int foo(enum ieee80211_band band);

int foo(enum ieee80211_band band)
{
	return band == IEEE80211_BAND_2GHZ;
}
