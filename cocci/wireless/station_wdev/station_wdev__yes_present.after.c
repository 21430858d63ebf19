#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

int radio_note(struct wiphy *wiphy, int what);
extern const struct cfg80211_ops radio_ops;
extern const struct radio_table radio_table;

/* Another thing that only has the same name. */
struct radio_table {
	int (*add_station)(struct wiphy *);
};

static int radio_any(struct wiphy *wiphy)
{
	return radio_note(wiphy, 0);
}

const struct radio_table radio_table = {
	.add_station = radio_any,
};

static int radio_add_station(struct wiphy *wiphy, struct net_device *dev,
		const u8 *mac, struct station_parameters *params)
{
	return radio_note(wiphy, 0);
}

static int __maybe_unused compat_radio_add_station(struct wiphy *wiphy,
						   struct wireless_dev *wdev,
						   const u8 *mac,
						   struct station_parameters *params)
{
	int(*old)(struct wiphy *, struct net_device *, const u8 *,
		  struct station_parameters *) = __builtin_choose_expr(__same_type(radio_add_station, compat_radio_add_station),
								       NULL,
								       radio_add_station);

	return old(wiphy, wdev->netdev, mac, params);
}

static int radio_del_station(struct wiphy *wiphy, struct net_device *dev,
		struct station_del_parameters *params)
{
	return radio_note(wiphy, 0);
}

static int __maybe_unused compat_radio_del_station(struct wiphy *wiphy,
						   struct wireless_dev *wdev,
						   struct station_del_parameters *params)
{
	int(*old)(struct wiphy *, struct net_device *,
		  struct station_del_parameters *) = __builtin_choose_expr(__same_type(radio_del_station, compat_radio_del_station),
									   NULL,
									   radio_del_station);

	return old(wiphy, wdev->netdev, params);
}

static int radio_change_station(struct wiphy *wiphy, struct net_device *dev,
		const u8 *mac, struct station_parameters *params)
{
	return radio_note(wiphy, 0);
}

static int __maybe_unused compat_radio_change_station(struct wiphy *wiphy,
						      struct wireless_dev *wdev,
						      const u8 *mac,
						      struct station_parameters *params)
{
	int(*old)(struct wiphy *, struct net_device *, const u8 *,
		  struct station_parameters *) = __builtin_choose_expr(__same_type(radio_change_station, compat_radio_change_station),
								       NULL,
								       radio_change_station);

	return old(wiphy, wdev->netdev, mac, params);
}

static int radio_get_station(struct wiphy *wiphy, struct net_device *dev,
		const u8 *mac, struct station_info *sinfo)
{
	return radio_note(wiphy, 0);
}

static int __maybe_unused compat_radio_get_station(struct wiphy *wiphy,
						   struct wireless_dev *wdev,
						   const u8 *mac,
						   struct station_info *sinfo)
{
	int(*old)(struct wiphy *, struct net_device *, const u8 *,
		  struct station_info *) = __builtin_choose_expr(__same_type(radio_get_station, compat_radio_get_station),
								 NULL,
								 radio_get_station);

	return old(wiphy, wdev->netdev, mac, sinfo);
}

static int radio_dump_station(struct wiphy *wiphy, struct net_device *dev,
		int idx, u8 *mac, struct station_info *sinfo)
{
	return radio_note(wiphy, idx);
}

static int __maybe_unused compat_radio_dump_station(struct wiphy *wiphy,
						    struct wireless_dev *wdev,
						    int idx, u8 *mac,
						    struct station_info *sinfo)
{
	int(*old)(struct wiphy *, struct net_device *, int, u8 *,
		  struct station_info *) = __builtin_choose_expr(__same_type(radio_dump_station, compat_radio_dump_station),
								 NULL,
								 radio_dump_station);

	return old(wiphy, wdev->netdev, idx, mac, sinfo);
}

#ifdef RADIO_OF_TODAY
static int radio_new_dump_station(struct wiphy *wiphy,
		struct wireless_dev *wdev, int idx, u8 *mac,
		struct station_info *sinfo)
{
	return radio_note(wiphy, idx);
}

static int __maybe_unused compat_radio_new_dump_station(struct wiphy *wiphy,
							struct wireless_dev *wdev,
							int idx, u8 *mac,
							struct station_info *sinfo)
{
	int(*old)(struct wiphy *, struct net_device *, int, u8 *,
		  struct station_info *) = __builtin_choose_expr(__same_type(radio_new_dump_station, compat_radio_new_dump_station),
								 NULL,
								 radio_new_dump_station);

	return old(wiphy, wdev->netdev, idx, mac, sinfo);
}
#endif

const struct cfg80211_ops radio_ops = {
	.add_station = __builtin_choose_expr(__same_type(radio_add_station, compat_radio_add_station), radio_add_station, compat_radio_add_station),
	.del_station = __builtin_choose_expr(__same_type(radio_del_station, compat_radio_del_station), radio_del_station, compat_radio_del_station),
	.change_station = __builtin_choose_expr(__same_type(radio_change_station, compat_radio_change_station), radio_change_station, compat_radio_change_station),
	.get_station = __builtin_choose_expr(__same_type(radio_get_station, compat_radio_get_station), radio_get_station, compat_radio_get_station),
	.dump_station = __builtin_choose_expr(__same_type(radio_dump_station, compat_radio_dump_station), radio_dump_station, compat_radio_dump_station),
#ifdef RADIO_OF_TODAY
	.dump_station = __builtin_choose_expr(__same_type(radio_new_dump_station, compat_radio_new_dump_station), radio_new_dump_station, compat_radio_new_dump_station),
#endif
};
