#include <linux/module.h>
#include <linux/device.h>
#include <net/cfg80211.h>

struct mast {
	enum ieee80211_band now;
	struct ieee80211_supported_band *bands[IEEE80211_NUM_BANDS];
};

static int mast_turn(struct mast *mast, enum ieee80211_band to)
{
	if (to == IEEE80211_BAND_5GHZ)
		mast->now = IEEE80211_BAND_2GHZ;
	return mast->bands[to] ? 0 : -ENODEV;
}

static int (*mast_asked)(struct mast *mast, enum ieee80211_band to) = mast_turn;
