#include <linux/module.h>
#include <linux/device.h>
#include <net/cfg80211.h>

struct mast {
	struct net_device *dev;
	int cfg80211_disconnected;
};

static void mast_lost(struct mast *mast, u16 reason)
{
	cfg80211_disconnected(mast->dev, reason, NULL, mast->cfg80211_disconnected, GFP_ATOMIC);
}

static void (*mast_asked)(struct mast *mast, u16 reason) = mast_lost;
