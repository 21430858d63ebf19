#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

struct beacon {
	int conf_tx;
	int lit;
};

static struct beacon beacon;

static int beacon_queue(struct ieee80211_hw *hw, struct ieee80211_vif *vif, u16 ac,
			const struct ieee80211_tx_queue_params *params)
{
	return params->txop > ac ? beacon.conf_tx : -EINVAL;
}

static int beacon_light(struct ieee80211_hw *hw, struct ieee80211_vif *vif)
{
	beacon.lit++;
	return 0;
}

static void beacon_quench(struct ieee80211_hw *hw, struct ieee80211_vif *vif)
{
	beacon.lit = 0;
}

static void beacon_news(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_bss_conf *conf, u32 what)
{
	if (what & BSS_CHANGED_BEACON)
		beacon.lit++;
}

static const struct ieee80211_ops beacon_ops = {
	.conf_tx = beacon_queue,
	.start_ap = beacon_light,
	.stop_ap = beacon_quench,
	.bss_info_changed = beacon_news,
};

static const struct ieee80211_ops *beacon_asked = &beacon_ops;
