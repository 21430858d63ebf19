#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

int radio_note(struct wiphy *wiphy, int what);
extern const struct cfg80211_ops radio_ops;
extern const struct radio_table radio_table;

/* Another thing that only has the same name. */
struct radio_table {
	int (*set_bitrate_mask)(struct wiphy *);
};

static int radio_any(struct wiphy *wiphy)
{
	return radio_note(wiphy, 0);
}

const struct radio_table radio_table = {
	.set_bitrate_mask = radio_any,
};

static int radio_set_bitrate_mask(struct wiphy *wiphy, struct net_device *dev,
		const u8 *peer, const struct cfg80211_bitrate_mask *mask)
{
	return radio_note(wiphy, 0);
}

static int __maybe_unused compat_radio_set_bitrate_mask(struct wiphy *wiphy,
							struct net_device *dev,
							unsigned int link_id,
							const u8 *peer,
							const struct cfg80211_bitrate_mask *mask)
{
	int(*old)(struct wiphy *, struct net_device *, const u8 *,
		  const struct cfg80211_bitrate_mask *) = __builtin_choose_expr(__same_type(radio_set_bitrate_mask, compat_radio_set_bitrate_mask),
										NULL,
										radio_set_bitrate_mask);

	return old(wiphy, dev, peer, mask);
}

static int radio_get_channel(struct wiphy *wiphy, struct wireless_dev *wdev,
		struct cfg80211_chan_def *chandef)
{
	return radio_note(wiphy, 0);
}

static int __maybe_unused compat_radio_get_channel(struct wiphy *wiphy,
						   struct wireless_dev *wdev,
						   unsigned int link_id,
						   struct cfg80211_chan_def *chandef)
{
	int(*old)(struct wiphy *, struct wireless_dev *,
		  struct cfg80211_chan_def *) = __builtin_choose_expr(__same_type(radio_get_channel, compat_radio_get_channel),
								      NULL,
								      radio_get_channel);

	return old(wiphy, wdev, chandef);
}

static int radio_set_ap_chanwidth(struct wiphy *wiphy, struct net_device *dev,
		struct cfg80211_chan_def *chandef)
{
	return radio_note(wiphy, 0);
}

static int __maybe_unused compat_radio_set_ap_chanwidth(struct wiphy *wiphy,
							struct net_device *dev,
							unsigned int link_id,
							struct cfg80211_chan_def *chandef)
{
	int(*old)(struct wiphy *, struct net_device *,
		  struct cfg80211_chan_def *) = __builtin_choose_expr(__same_type(radio_set_ap_chanwidth, compat_radio_set_ap_chanwidth),
								      NULL,
								      radio_set_ap_chanwidth);

	return old(wiphy, dev, chandef);
}

#ifdef RADIO_OF_TODAY
static int radio_new_set_ap_chanwidth(struct wiphy *wiphy,
		struct net_device *dev, unsigned int link_id,
		struct cfg80211_chan_def *chandef)
{
	return radio_note(wiphy, link_id);
}

static int __maybe_unused compat_radio_new_set_ap_chanwidth(struct wiphy *wiphy,
							    struct net_device *dev,
							    unsigned int link_id,
							    struct cfg80211_chan_def *chandef)
{
	int(*old)(struct wiphy *, struct net_device *,
		  struct cfg80211_chan_def *) = __builtin_choose_expr(__same_type(radio_new_set_ap_chanwidth, compat_radio_new_set_ap_chanwidth),
								      NULL,
								      radio_new_set_ap_chanwidth);

	return old(wiphy, dev, chandef);
}
#endif

const struct cfg80211_ops radio_ops = {
	.set_bitrate_mask = __builtin_choose_expr(__same_type(radio_set_bitrate_mask, compat_radio_set_bitrate_mask), radio_set_bitrate_mask, compat_radio_set_bitrate_mask),
	.get_channel = __builtin_choose_expr(__same_type(radio_get_channel, compat_radio_get_channel), radio_get_channel, compat_radio_get_channel),
	.set_ap_chanwidth = __builtin_choose_expr(__same_type(radio_set_ap_chanwidth, compat_radio_set_ap_chanwidth), radio_set_ap_chanwidth, compat_radio_set_ap_chanwidth),
#ifdef RADIO_OF_TODAY
	.set_ap_chanwidth = __builtin_choose_expr(__same_type(radio_new_set_ap_chanwidth, compat_radio_new_set_ap_chanwidth), radio_new_set_ap_chanwidth, compat_radio_new_set_ap_chanwidth),
#endif
};
