#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

struct siren {
	int loud;
	void (*stop)(struct ieee80211_hw *hw);
};

static struct siren siren;

static void siren_hush(struct ieee80211_hw *hw)
{
	siren.loud = 0;
}

static void siren_rest(struct ieee80211_hw *hw)
{
	siren.stop = siren_hush;
}

static const struct ieee80211_ops siren_ops = {
	.stop = siren_hush,
};

static const struct ieee80211_ops *siren_asked = &siren_ops;
static void (*siren_rested)(struct ieee80211_hw *hw) = siren_rest;
