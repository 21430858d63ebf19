#include <linux/module.h>
#include <linux/device.h>
#include <net/cfg80211.h>

struct mast {
	struct cfg80211_scan_request *request;
	bool stopped;
};

static void mast_seen(struct mast *mast, struct cfg80211_scan_info *info)
{
	cfg80211_scan_done(mast->request, mast->stopped);
	cfg80211_scan_done(mast->request, false);
	cfg80211_scan_done(mast->request, info);
}

static void (*mast_asked)(struct mast *mast, struct cfg80211_scan_info *info) = mast_seen;
