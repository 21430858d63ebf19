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

#ifdef RADIO_OF_TODAY
static int radio_new_get_tx_power(struct wiphy *wiphy,
		struct wireless_dev *wdev, unsigned int link_id, int *dbm)
{
	return radio_note(wiphy, link_id);
}
#endif

const struct cfg80211_ops radio_ops = {
	.get_tx_power = radio_get_tx_power,
#ifdef RADIO_OF_TODAY
	.get_tx_power = radio_new_get_tx_power,
#endif
};
