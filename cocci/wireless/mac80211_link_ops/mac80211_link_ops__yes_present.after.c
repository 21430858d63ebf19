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

static int __maybe_unused compat_beacon_queue(struct ieee80211_hw *hw,
					      struct ieee80211_vif *vif,
					      unsigned int link_id, u16 ac,
					      const struct ieee80211_tx_queue_params *params)
{
	int(*old)(struct ieee80211_hw *, struct ieee80211_vif *, u16,
		  const struct ieee80211_tx_queue_params *) = __builtin_choose_expr(__same_type(beacon_queue, compat_beacon_queue),
										    NULL,
										    beacon_queue);

	return old(hw, vif, ac, params);
}

static int beacon_light(struct ieee80211_hw *hw, struct ieee80211_vif *vif)
{
	beacon.lit++;
	return 0;
}

static int __maybe_unused compat_beacon_light(struct ieee80211_hw *hw,
					      struct ieee80211_vif *vif,
					      struct ieee80211_bss_conf *link_conf)
{
	int(*old)(struct ieee80211_hw *, struct ieee80211_vif *) = __builtin_choose_expr(__same_type(beacon_light, compat_beacon_light),
											 NULL,
											 beacon_light);

	return old(hw, vif);
}

static void beacon_quench(struct ieee80211_hw *hw, struct ieee80211_vif *vif)
{
	beacon.lit = 0;
}

static void __maybe_unused compat_beacon_quench(struct ieee80211_hw *hw,
						struct ieee80211_vif *vif,
						struct ieee80211_bss_conf *link_conf)
{
	void(*old)(struct ieee80211_hw *, struct ieee80211_vif *) = __builtin_choose_expr(__same_type(beacon_quench, compat_beacon_quench),
											  NULL,
											  beacon_quench);

	old(hw, vif);
}

static void beacon_news(struct ieee80211_hw *hw, struct ieee80211_vif *vif, struct ieee80211_bss_conf *conf, u32 what)
{
	if (what & BSS_CHANGED_BEACON)
		beacon.lit++;
}

static void __maybe_unused compat_beacon_news(struct ieee80211_hw *hw,
				              struct ieee80211_vif *vif,
				              struct ieee80211_bss_conf *info,
				              u64 changed)
{
	void(*old)(struct ieee80211_hw *, struct ieee80211_vif *,
		   struct ieee80211_bss_conf *, u32) = __builtin_choose_expr(__same_type(beacon_news, compat_beacon_news),
								             NULL,
								             beacon_news);

	old(hw, vif, info, changed);
}

static const struct ieee80211_ops beacon_ops = {
	.conf_tx = __builtin_choose_expr(__same_type(beacon_queue, compat_beacon_queue), beacon_queue, compat_beacon_queue),
	.start_ap = __builtin_choose_expr(__same_type(beacon_light, compat_beacon_light), beacon_light, compat_beacon_light),
	.stop_ap = __builtin_choose_expr(__same_type(beacon_quench, compat_beacon_quench), beacon_quench, compat_beacon_quench),
	.bss_info_changed = __builtin_choose_expr(__same_type(beacon_news, compat_beacon_news), beacon_news, compat_beacon_news),
};

static const struct ieee80211_ops *beacon_asked = &beacon_ops;
