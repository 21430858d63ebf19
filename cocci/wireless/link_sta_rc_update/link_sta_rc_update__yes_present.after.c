#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

struct gull {
	int cries;
	int sta_rc_update;
};

static struct gull gull;

static void gull_cry(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_sta *sta, u32 changed)
{
	gull.cries += sta->aid + gull.sta_rc_update;
}

static void compat_gull_cry(struct ieee80211_hw *hw,
			    struct ieee80211_vif *vif,
			    struct ieee80211_link_sta *link_sta, u32 changed)
{
	gull_cry(hw, vif, link_sta->sta, changed);
}

static const struct ieee80211_ops gull_ops = {
	.link_sta_rc_update = compat_gull_cry,
};

static const struct ieee80211_ops *gull_asked = &gull_ops;
