#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

int radio_note(struct wiphy *wiphy, int what);
extern const struct cfg80211_ops radio_ops;
extern const struct radio_table radio_table;

/* Another thing that only has the same name. */
struct radio_table {
	int (*add_key)(struct wiphy *);
};

static int radio_any(struct wiphy *wiphy)
{
	return radio_note(wiphy, 0);
}

const struct radio_table radio_table = {
	.add_key = radio_any,
};

static int radio_add_key(struct wiphy *wiphy, struct net_device *dev,
		u8 key_index, bool pairwise, const u8 *mac_addr,
		struct key_params *params)
{
	return radio_note(wiphy, key_index);
}

static int radio_get_key(struct wiphy *wiphy, struct net_device *dev,
		u8 key_index, bool pairwise, const u8 *mac_addr, void *cookie,
		void (*report)(void *, struct key_params *))
{
	return radio_note(wiphy, key_index);
}

static int radio_del_key(struct wiphy *wiphy, struct net_device *dev,
		u8 key_index, bool pairwise, const u8 *mac_addr)
{
	return radio_note(wiphy, key_index);
}

static int radio_set_default_mgmt_key(struct wiphy *wiphy,
		struct net_device *dev, u8 key_index)
{
	return radio_note(wiphy, key_index);
}

static int radio_set_default_beacon_key(struct wiphy *wiphy,
		struct net_device *dev, u8 key_index)
{
	return radio_note(wiphy, key_index);
}

#ifdef RADIO_OF_TODAY
static int radio_new_set_default_beacon_key(struct wiphy *wiphy,
		struct net_device *dev, int link_id, u8 key_index)
{
	return radio_note(wiphy, link_id);
}
#endif

const struct cfg80211_ops radio_ops = {
	.add_key = radio_add_key,
	.get_key = radio_get_key,
	.del_key = radio_del_key,
	.set_default_mgmt_key = radio_set_default_mgmt_key,
	.set_default_beacon_key = radio_set_default_beacon_key,
#ifdef RADIO_OF_TODAY
	.set_default_beacon_key = radio_new_set_default_beacon_key,
#endif
};
