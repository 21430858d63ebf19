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

static int radio_del_station(struct wiphy *wiphy, struct net_device *dev,
		struct station_del_parameters *params)
{
	return radio_note(wiphy, 0);
}

static int radio_change_station(struct wiphy *wiphy, struct net_device *dev,
		const u8 *mac, struct station_parameters *params)
{
	return radio_note(wiphy, 0);
}

static int radio_get_station(struct wiphy *wiphy, struct net_device *dev,
		const u8 *mac, struct station_info *sinfo)
{
	return radio_note(wiphy, 0);
}

static int radio_dump_station(struct wiphy *wiphy, struct net_device *dev,
		int idx, u8 *mac, struct station_info *sinfo)
{
	return radio_note(wiphy, idx);
}

#ifdef RADIO_OF_TODAY
static int radio_new_dump_station(struct wiphy *wiphy,
		struct wireless_dev *wdev, int idx, u8 *mac,
		struct station_info *sinfo)
{
	return radio_note(wiphy, idx);
}
#endif

const struct cfg80211_ops radio_ops = {
	.add_station = radio_add_station,
	.del_station = radio_del_station,
	.change_station = radio_change_station,
	.get_station = radio_get_station,
	.dump_station = radio_dump_station,
#ifdef RADIO_OF_TODAY
	.dump_station = radio_new_dump_station,
#endif
};
