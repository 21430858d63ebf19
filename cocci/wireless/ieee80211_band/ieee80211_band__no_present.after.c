#include <linux/module.h>
#include <linux/device.h>
#include <net/cfg80211.h>

struct mast {
	enum nl80211_band now;
	struct ieee80211_supported_band *bands[NUM_NL80211_BANDS];
};

static int mast_turn(struct mast *mast, enum nl80211_band to)
{
	if (to == NL80211_BAND_5GHZ)
		mast->now = NL80211_BAND_2GHZ;
	return mast->bands[to] ? 0 : -ENODEV;
}

static int (*mast_asked)(struct mast *mast, enum nl80211_band to) = mast_turn;
