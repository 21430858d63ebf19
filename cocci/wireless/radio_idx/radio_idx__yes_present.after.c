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

static int __maybe_unused compat_radio_get_tx_power(struct wiphy *wiphy,
						    struct wireless_dev *wdev,
						    int radio_idx,
						    unsigned int link_id,
						    int *dbm)
{
	int(*old)(struct wiphy *, struct wireless_dev *, unsigned int, int *) = __builtin_choose_expr(__same_type(radio_get_tx_power, *old),
												      radio_get_tx_power,
												      NULL);
	int(*older)(struct wiphy *, struct wireless_dev *, int *) = __builtin_choose_expr(__same_type(radio_get_tx_power, compat_radio_get_tx_power) || __same_type(radio_get_tx_power, *old),
											  NULL,
											  radio_get_tx_power);

	if (old)
		return old(wiphy, wdev, link_id, dbm);
	return older(wiphy, wdev, dbm);
}

static int radio_set_antenna(struct wiphy *wiphy, u32 tx_ant, u32 rx_ant)
{
	return radio_note(wiphy, tx_ant);
}

static int __maybe_unused compat_radio_set_antenna(struct wiphy *wiphy,
						   int radio_idx, u32 tx_ant,
						   u32 rx_ant)
{
	int(*old)(struct wiphy *, u32, u32) = __builtin_choose_expr(__same_type(radio_set_antenna, compat_radio_set_antenna),
								    NULL,
								    radio_set_antenna);

	return old(wiphy, tx_ant, rx_ant);
}

static int radio_get_antenna(struct wiphy *wiphy, u32 *tx_ant, u32 *rx_ant)
{
	return radio_note(wiphy, 0);
}

static int __maybe_unused compat_radio_get_antenna(struct wiphy *wiphy,
						   int radio_idx, u32 *tx_ant,
						   u32 *rx_ant)
{
	int(*old)(struct wiphy *, u32 *, u32 *) = __builtin_choose_expr(__same_type(radio_get_antenna, compat_radio_get_antenna),
									NULL,
									radio_get_antenna);

	return old(wiphy, tx_ant, rx_ant);
}

static int radio_set_wiphy_params(struct wiphy *wiphy, u32 changed)
{
	return radio_note(wiphy, changed);
}

static int __maybe_unused compat_radio_set_wiphy_params(struct wiphy *wiphy,
							int radio_idx,
							u32 changed)
{
	int(*old)(struct wiphy *, u32) = __builtin_choose_expr(__same_type(radio_set_wiphy_params, compat_radio_set_wiphy_params),
							       NULL,
							       radio_set_wiphy_params);

	return old(wiphy, changed);
}

static int radio_set_tx_power(struct wiphy *wiphy, struct wireless_dev *wdev,
		enum nl80211_tx_power_setting type, int mbm)
{
	return radio_note(wiphy, mbm);
}

static int __maybe_unused compat_radio_set_tx_power(struct wiphy *wiphy,
						    struct wireless_dev *wdev,
						    int radio_idx,
						    enum nl80211_tx_power_setting type,
						    int mbm)
{
	int(*old)(struct wiphy *, struct wireless_dev *,
		  enum nl80211_tx_power_setting, int) = __builtin_choose_expr(__same_type(radio_set_tx_power, compat_radio_set_tx_power),
									      NULL,
									      radio_set_tx_power);

	return old(wiphy, wdev, type, mbm);
}

#ifdef RADIO_OF_OLD
static int radio_old_get_tx_power(struct wiphy *wiphy,
		struct wireless_dev *wdev, unsigned int link_id, int *dbm)
{
	return radio_note(wiphy, link_id);
}

static int __maybe_unused compat_radio_old_get_tx_power(struct wiphy *wiphy,
							struct wireless_dev *wdev,
							int radio_idx,
							unsigned int link_id,
							int *dbm)
{
	int(*old)(struct wiphy *, struct wireless_dev *, unsigned int, int *) = __builtin_choose_expr(__same_type(radio_old_get_tx_power, *old),
												      radio_old_get_tx_power,
												      NULL);
	int(*older)(struct wiphy *, struct wireless_dev *, int *) = __builtin_choose_expr(__same_type(radio_old_get_tx_power, compat_radio_old_get_tx_power) || __same_type(radio_old_get_tx_power, *old),
											  NULL,
											  radio_old_get_tx_power);

	if (old)
		return old(wiphy, wdev, link_id, dbm);
	return older(wiphy, wdev, dbm);
}
#endif

#ifdef RADIO_OF_TODAY
static int radio_new_set_tx_power(struct wiphy *wiphy,
		struct wireless_dev *wdev, int radio_idx,
		enum nl80211_tx_power_setting type, int mbm)
{
	return radio_note(wiphy, radio_idx);
}

static int __maybe_unused compat_radio_new_set_tx_power(struct wiphy *wiphy,
							struct wireless_dev *wdev,
							int radio_idx,
							enum nl80211_tx_power_setting type,
							int mbm)
{
	int(*old)(struct wiphy *, struct wireless_dev *,
		  enum nl80211_tx_power_setting, int) = __builtin_choose_expr(__same_type(radio_new_set_tx_power, compat_radio_new_set_tx_power),
									      NULL,
									      radio_new_set_tx_power);

	return old(wiphy, wdev, type, mbm);
}
#endif

const struct cfg80211_ops radio_ops = {
	.get_tx_power = __builtin_choose_expr(__same_type(radio_get_tx_power, compat_radio_get_tx_power), radio_get_tx_power, compat_radio_get_tx_power),
	.set_antenna = __builtin_choose_expr(__same_type(radio_set_antenna, compat_radio_set_antenna), radio_set_antenna, compat_radio_set_antenna),
	.get_antenna = __builtin_choose_expr(__same_type(radio_get_antenna, compat_radio_get_antenna), radio_get_antenna, compat_radio_get_antenna),
	.set_wiphy_params = __builtin_choose_expr(__same_type(radio_set_wiphy_params, compat_radio_set_wiphy_params), radio_set_wiphy_params, compat_radio_set_wiphy_params),
	.set_tx_power = __builtin_choose_expr(__same_type(radio_set_tx_power, compat_radio_set_tx_power), radio_set_tx_power, compat_radio_set_tx_power),
#ifdef RADIO_OF_OLD
	.get_tx_power = __builtin_choose_expr(__same_type(radio_old_get_tx_power, compat_radio_old_get_tx_power), radio_old_get_tx_power, compat_radio_old_get_tx_power),
#endif
#ifdef RADIO_OF_TODAY
	.set_tx_power = __builtin_choose_expr(__same_type(radio_new_set_tx_power, compat_radio_new_set_tx_power), radio_new_set_tx_power, compat_radio_new_set_tx_power),
#endif
};
