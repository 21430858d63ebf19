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

#ifdef RADIO_OF_TODAY
static int __maybe_unused compat_radio_ops_radio_add_key(struct wiphy *wiphy,
							 struct net_device *dev,
							 int link_id,
							 u8 key_index,
							 bool pairwise,
							 const u8 *mac_addr,
							 struct key_params *params)
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *,
		  struct key_params *) = __builtin_choose_expr(__same_type(radio_add_key, compat_radio_ops_radio_add_key),
							       NULL,
							       radio_add_key);

	return old(wiphy, dev, key_index, pairwise, mac_addr, params);
}

static int __maybe_unused compat_radio_ops_radio_get_key(struct wiphy *wiphy,
							 struct net_device *dev,
							 int link_id,
							 u8 key_index,
							 bool pairwise,
							 const u8 *mac_addr,
							 void *cookie,
							 void(*report)(void *, struct key_params *))
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *,
		  void *, void(*report)(void *, struct key_params *)) = __builtin_choose_expr(__same_type(radio_get_key, compat_radio_ops_radio_get_key),
											      NULL,
											      radio_get_key);

	return old(wiphy, dev, key_index, pairwise, mac_addr, cookie, report);
}

static int __maybe_unused compat_radio_ops_radio_del_key(struct wiphy *wiphy,
							 struct net_device *dev,
							 int link_id,
							 u8 key_index,
							 bool pairwise,
							 const u8 *mac_addr)
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *) = __builtin_choose_expr(__same_type(radio_del_key, compat_radio_ops_radio_del_key),
												     NULL,
												     radio_del_key);

	return old(wiphy, dev, key_index, pairwise, mac_addr);
}

static int __maybe_unused compat_radio_ops_radio_set_default_mgmt_key(struct wiphy *wiphy,
								      struct net_device *dev,
								      int link_id,
								      u8 key_index)
{
	int(*old)(struct wiphy *, struct net_device *, u8) = __builtin_choose_expr(__same_type(radio_set_default_mgmt_key, compat_radio_ops_radio_set_default_mgmt_key),
										   NULL,
										   radio_set_default_mgmt_key);

	return old(wiphy, dev, key_index);
}

static int __maybe_unused compat_radio_ops_radio_set_default_beacon_key(struct wiphy *wiphy,
									struct net_device *dev,
									int link_id,
									u8 key_index)
{
	int(*old)(struct wiphy *, struct net_device *, u8) = __builtin_choose_expr(__same_type(radio_set_default_beacon_key, compat_radio_ops_radio_set_default_beacon_key),
										   NULL,
										   radio_set_default_beacon_key);

	return old(wiphy, dev, key_index);
}

static int __maybe_unused compat_radio_ops_radio_new_set_default_beacon_key(struct wiphy *wiphy,
									    struct net_device *dev,
									    int link_id,
									    u8 key_index)
{
	int(*old)(struct wiphy *, struct net_device *, u8) = __builtin_choose_expr(__same_type(radio_new_set_default_beacon_key, compat_radio_ops_radio_new_set_default_beacon_key),
										   NULL,
										   radio_new_set_default_beacon_key);

	return old(wiphy, dev, key_index);
}

#else
static int __maybe_unused compat_radio_ops_radio_add_key(struct wiphy *wiphy,
							 struct net_device *dev,
							 int link_id,
							 u8 key_index,
							 bool pairwise,
							 const u8 *mac_addr,
							 struct key_params *params)
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *,
		  struct key_params *) = __builtin_choose_expr(__same_type(radio_add_key, compat_radio_ops_radio_add_key),
							       NULL,
							       radio_add_key);

	return old(wiphy, dev, key_index, pairwise, mac_addr, params);
}

static int __maybe_unused compat_radio_ops_radio_get_key(struct wiphy *wiphy,
							 struct net_device *dev,
							 int link_id,
							 u8 key_index,
							 bool pairwise,
							 const u8 *mac_addr,
							 void *cookie,
							 void(*report)(void *, struct key_params *))
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *,
		  void *, void(*report)(void *, struct key_params *)) = __builtin_choose_expr(__same_type(radio_get_key, compat_radio_ops_radio_get_key),
											      NULL,
											      radio_get_key);

	return old(wiphy, dev, key_index, pairwise, mac_addr, cookie, report);
}

static int __maybe_unused compat_radio_ops_radio_del_key(struct wiphy *wiphy,
							 struct net_device *dev,
							 int link_id,
							 u8 key_index,
							 bool pairwise,
							 const u8 *mac_addr)
{
	int(*old)(struct wiphy *, struct net_device *, u8, bool, const u8 *) = __builtin_choose_expr(__same_type(radio_del_key, compat_radio_ops_radio_del_key),
												     NULL,
												     radio_del_key);

	return old(wiphy, dev, key_index, pairwise, mac_addr);
}

static int __maybe_unused compat_radio_ops_radio_set_default_mgmt_key(struct wiphy *wiphy,
								      struct net_device *dev,
								      int link_id,
								      u8 key_index)
{
	int(*old)(struct wiphy *, struct net_device *, u8) = __builtin_choose_expr(__same_type(radio_set_default_mgmt_key, compat_radio_ops_radio_set_default_mgmt_key),
										   NULL,
										   radio_set_default_mgmt_key);

	return old(wiphy, dev, key_index);
}

static int __maybe_unused compat_radio_ops_radio_set_default_beacon_key(struct wiphy *wiphy,
									struct net_device *dev,
									int link_id,
									u8 key_index)
{
	int(*old)(struct wiphy *, struct net_device *, u8) = __builtin_choose_expr(__same_type(radio_set_default_beacon_key, compat_radio_ops_radio_set_default_beacon_key),
										   NULL,
										   radio_set_default_beacon_key);

	return old(wiphy, dev, key_index);
}

#endif
const struct cfg80211_ops radio_ops = {
	.add_key = __builtin_choose_expr(__same_type(radio_add_key, compat_radio_ops_radio_add_key), radio_add_key, compat_radio_ops_radio_add_key),
	.get_key = __builtin_choose_expr(__same_type(radio_get_key, compat_radio_ops_radio_get_key), radio_get_key, compat_radio_ops_radio_get_key),
	.del_key = __builtin_choose_expr(__same_type(radio_del_key, compat_radio_ops_radio_del_key), radio_del_key, compat_radio_ops_radio_del_key),
	.set_default_mgmt_key = __builtin_choose_expr(__same_type(radio_set_default_mgmt_key, compat_radio_ops_radio_set_default_mgmt_key), radio_set_default_mgmt_key, compat_radio_ops_radio_set_default_mgmt_key),
	.set_default_beacon_key = __builtin_choose_expr(__same_type(radio_set_default_beacon_key, compat_radio_ops_radio_set_default_beacon_key), radio_set_default_beacon_key, compat_radio_ops_radio_set_default_beacon_key),
#ifdef RADIO_OF_TODAY
	.set_default_beacon_key = __builtin_choose_expr(__same_type(radio_new_set_default_beacon_key, compat_radio_ops_radio_new_set_default_beacon_key), radio_new_set_default_beacon_key, compat_radio_ops_radio_new_set_default_beacon_key),
#endif
};
