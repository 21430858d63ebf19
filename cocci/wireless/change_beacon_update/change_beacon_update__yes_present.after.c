#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

int radio_note(struct wiphy *wiphy, int what);
extern const struct cfg80211_ops radio_ops;
extern const struct radio_table radio_table;

/* Another thing that only has the same name. */
struct radio_table {
	int (*change_beacon)(struct wiphy *);
};

static int radio_any(struct wiphy *wiphy)
{
	return radio_note(wiphy, 0);
}

const struct radio_table radio_table = {
	.change_beacon = radio_any,
};

static int radio_change_beacon(struct wiphy *wiphy, struct net_device *dev,
		struct cfg80211_beacon_data *info)
{
	return radio_note(wiphy, 0);
}

#ifdef RADIO_OF_TODAY
static int radio_new_change_beacon(struct wiphy *wiphy, struct net_device *dev,
		struct cfg80211_ap_update *update)
{
	return radio_note(wiphy, 0);
}
#endif

#ifdef RADIO_OF_TODAY
static int __maybe_unused compat_radio_ops_radio_new_change_beacon(struct wiphy *wiphy,
								   struct net_device *dev,
								   struct cfg80211_ap_update *update)
{
	int(*old)(struct wiphy *, struct net_device *,
		  struct cfg80211_beacon_data *) = __builtin_choose_expr(__same_type(radio_new_change_beacon, compat_radio_ops_radio_new_change_beacon),
									 NULL,
									 radio_new_change_beacon);

	return old(wiphy, dev, &update->beacon);
}

static int __maybe_unused compat_radio_ops_radio_change_beacon(struct wiphy *wiphy,
							       struct net_device *dev,
							       struct cfg80211_ap_update *update)
{
	int(*old)(struct wiphy *, struct net_device *,
		  struct cfg80211_beacon_data *) = __builtin_choose_expr(__same_type(radio_change_beacon, compat_radio_ops_radio_change_beacon),
									 NULL,
									 radio_change_beacon);

	return old(wiphy, dev, &update->beacon);
}

#else
static int __maybe_unused compat_radio_ops_radio_change_beacon(struct wiphy *wiphy,
							       struct net_device *dev,
							       struct cfg80211_ap_update *update)
{
	int(*old)(struct wiphy *, struct net_device *,
		  struct cfg80211_beacon_data *) = __builtin_choose_expr(__same_type(radio_change_beacon, compat_radio_ops_radio_change_beacon),
									 NULL,
									 radio_change_beacon);

	return old(wiphy, dev, &update->beacon);
}

#endif
const struct cfg80211_ops radio_ops = {
	.change_beacon = __builtin_choose_expr(__same_type(radio_change_beacon, compat_radio_ops_radio_change_beacon), radio_change_beacon, compat_radio_ops_radio_change_beacon),
#ifdef RADIO_OF_TODAY
	.change_beacon = __builtin_choose_expr(__same_type(radio_new_change_beacon, compat_radio_ops_radio_new_change_beacon), radio_new_change_beacon, compat_radio_ops_radio_new_change_beacon),
#endif
};
