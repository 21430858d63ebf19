#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

int radio_note(struct wiphy *wiphy, int what);
extern const struct cfg80211_ops radio_ops;
extern const struct radio_table radio_table;

/* Another thing that only has the same name. */
struct radio_table {
	int (*set_default_key)(struct wiphy *);
};

static int radio_any(struct wiphy *wiphy)
{
	return radio_note(wiphy, 0);
}

const struct radio_table radio_table = {
	.set_default_key = radio_any,
};

static int radio_set_default_key(struct wiphy *wiphy, struct net_device *dev,
		u8 key_index, bool unicast, bool multicast)
{
	return radio_note(wiphy, key_index);
}

#ifdef RADIO_OF_TODAY
static int radio_new_set_default_key(struct wiphy *wiphy,
		struct net_device *dev, int link_id, u8 key_index,
		bool unicast, bool multicast)
{
	return radio_note(wiphy, link_id);
}
#endif

#ifdef RADIO_OF_TODAY
static int __maybe_unused compat_radio_ops_radio_set_default_key(struct wiphy *wiphy,
								 struct net_device *dev,
								 int link_id,
								 u8 key_index,
								 bool unicast,
								 bool multicast)
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, bool) = __builtin_choose_expr(__same_type(radio_set_default_key, compat_radio_ops_radio_set_default_key),
											       NULL,
											       radio_set_default_key);

	return old(wiphy, dev, key_index, unicast, multicast);
}

static int __maybe_unused compat_radio_ops_radio_new_set_default_key(struct wiphy *wiphy,
								     struct net_device *dev,
								     int link_id,
								     u8 key_index,
								     bool unicast,
								     bool multicast)
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, bool) = __builtin_choose_expr(__same_type(radio_new_set_default_key, compat_radio_ops_radio_new_set_default_key),
											       NULL,
											       radio_new_set_default_key);

	return old(wiphy, dev, key_index, unicast, multicast);
}

#else
static int __maybe_unused compat_radio_ops_radio_set_default_key(struct wiphy *wiphy,
								 struct net_device *dev,
								 int link_id,
								 u8 key_index,
								 bool unicast,
								 bool multicast)
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, bool) = __builtin_choose_expr(__same_type(radio_set_default_key, compat_radio_ops_radio_set_default_key),
											       NULL,
											       radio_set_default_key);

	return old(wiphy, dev, key_index, unicast, multicast);
}

#endif
const struct cfg80211_ops radio_ops = {
	.set_default_key = __builtin_choose_expr(__same_type(radio_set_default_key, compat_radio_ops_radio_set_default_key), radio_set_default_key, compat_radio_ops_radio_set_default_key),
#ifdef RADIO_OF_TODAY
	.set_default_key = __builtin_choose_expr(__same_type(radio_new_set_default_key, compat_radio_ops_radio_new_set_default_key), radio_new_set_default_key, compat_radio_ops_radio_new_set_default_key),
#endif
};
