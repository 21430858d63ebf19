#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

int radio_note(struct wiphy *wiphy, int what);
extern const struct cfg80211_ops radio_ops;
extern const struct radio_table radio_table;

/* Another thing that only has the same name. */
struct radio_table {
	int (*start_radar_detection)(struct wiphy *);
};

static int radio_any(struct wiphy *wiphy)
{
	return radio_note(wiphy, 0);
}

const struct radio_table radio_table = {
	.start_radar_detection = radio_any,
};

static int radio_start_radar_detection(struct wiphy *wiphy,
		struct net_device *dev, struct cfg80211_chan_def *chandef,
		u32 cac_time_ms)
{
	return radio_note(wiphy, cac_time_ms);
}

static int __maybe_unused compat_radio_start_radar_detection(struct wiphy *wiphy,
							     struct net_device *dev,
							     struct cfg80211_chan_def *chandef,
							     u32 cac_time_ms,
							     int link_id)
{
	int(*old)(struct wiphy *, struct net_device *,
		  struct cfg80211_chan_def *, u32) = __builtin_choose_expr(__same_type(radio_start_radar_detection, compat_radio_start_radar_detection),
									   NULL,
									   radio_start_radar_detection);

	return old(wiphy, dev, chandef, cac_time_ms);
}

#ifdef RADIO_OF_TODAY
static int radio_new_start_radar_detection(struct wiphy *wiphy,
		struct net_device *dev, struct cfg80211_chan_def *chandef,
		u32 cac_time_ms, int link_id)
{
	return radio_note(wiphy, cac_time_ms);
}

static int __maybe_unused compat_radio_new_start_radar_detection(struct wiphy *wiphy,
								 struct net_device *dev,
								 struct cfg80211_chan_def *chandef,
								 u32 cac_time_ms,
								 int link_id)
{
	int(*old)(struct wiphy *, struct net_device *,
		  struct cfg80211_chan_def *, u32) = __builtin_choose_expr(__same_type(radio_new_start_radar_detection, compat_radio_new_start_radar_detection),
									   NULL,
									   radio_new_start_radar_detection);

	return old(wiphy, dev, chandef, cac_time_ms);
}
#endif

const struct cfg80211_ops radio_ops = {
	.start_radar_detection = __builtin_choose_expr(__same_type(radio_start_radar_detection, compat_radio_start_radar_detection), radio_start_radar_detection, compat_radio_start_radar_detection),
#ifdef RADIO_OF_TODAY
	.start_radar_detection = __builtin_choose_expr(__same_type(radio_new_start_radar_detection, compat_radio_new_start_radar_detection), radio_new_start_radar_detection, compat_radio_new_start_radar_detection),
#endif
};
