#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

int radio_note(struct wiphy *wiphy, int what);
extern const struct cfg80211_ops radio_ops;
extern const struct radio_table radio_table;

/* Another thing that only has the same name. */
struct radio_table {
	int (*get_tx_power)(struct wiphy *);
};

static int radio_any(struct wiphy *wiphy)
{
	return radio_note(wiphy, 0);
}

const struct radio_table radio_table = {
	.get_tx_power = radio_any,
};

static int radio_get_tx_power(struct wiphy *wiphy, struct wireless_dev *wdev,
		int *dbm)
{
	return radio_note(wiphy, 0);
}

static int radio_set_antenna(struct wiphy *wiphy, u32 tx_ant, u32 rx_ant)
{
	return radio_note(wiphy, tx_ant);
}

static int radio_get_antenna(struct wiphy *wiphy, u32 *tx_ant, u32 *rx_ant)
{
	return radio_note(wiphy, 0);
}

static int radio_set_wiphy_params(struct wiphy *wiphy, u32 changed)
{
	return radio_note(wiphy, changed);
}

static int radio_set_tx_power(struct wiphy *wiphy, struct wireless_dev *wdev,
		enum nl80211_tx_power_setting type, int mbm)
{
	return radio_note(wiphy, mbm);
}

#ifdef RADIO_OF_OLD
static int radio_old_get_tx_power(struct wiphy *wiphy,
		struct wireless_dev *wdev, unsigned int link_id, int *dbm)
{
	return radio_note(wiphy, link_id);
}
#endif

#ifdef RADIO_OF_TODAY
static int radio_new_set_tx_power(struct wiphy *wiphy,
		struct wireless_dev *wdev, int radio_idx,
		enum nl80211_tx_power_setting type, int mbm)
{
	return radio_note(wiphy, radio_idx);
}
#endif

const struct cfg80211_ops radio_ops = {
	.get_tx_power = radio_get_tx_power,
	.set_antenna = radio_set_antenna,
	.get_antenna = radio_get_antenna,
	.set_wiphy_params = radio_set_wiphy_params,
	.set_tx_power = radio_set_tx_power,
#ifdef RADIO_OF_OLD
	.get_tx_power = radio_old_get_tx_power,
#endif
#ifdef RADIO_OF_TODAY
	.set_tx_power = radio_new_set_tx_power,
#endif
};
