#include <linux/module.h>
#include <linux/ieee80211.h>

struct convoy {
	int trucks[IEEE80211_MAX_AMPDU_BUF_HE];
	int IEEE80211_MAX_AMPDU_BUFS;
};

static int convoy_longest(struct convoy *convoy, int asked)
{
	if (asked >= IEEE80211_MAX_AMPDU_BUF_HE)
		return IEEE80211_MAX_AMPDU_BUF_HE - 1;
	return convoy->trucks[asked] + convoy->IEEE80211_MAX_AMPDU_BUFS;
}

static int (*convoy_asked)(struct convoy *convoy, int asked) = convoy_longest;
