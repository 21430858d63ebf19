#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

struct buoy {
	struct ieee80211_hw *hw;
	struct ieee80211_vif *vif;
	int ieee80211_beacon_get;
};

static struct sk_buff *buoy_ring(struct buoy *buoy, int how)
{
	u16 where, length;

	ieee80211_request_smps(buoy->vif, IEEE80211_SMPS_OFF);
	if (how == buoy->ieee80211_beacon_get)
		return ieee80211_nullfunc_get(buoy->hw, buoy->vif, false);
	if (how)
		return ieee80211_beacon_get(buoy->hw, buoy->vif);
	return ieee80211_beacon_get_tim(buoy->hw, buoy->vif, &where, &length);
}

static struct sk_buff *(*buoy_asked)(struct buoy *buoy, int how) = buoy_ring;
