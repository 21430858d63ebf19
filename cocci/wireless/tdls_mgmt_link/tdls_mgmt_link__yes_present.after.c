#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

int radio_note(struct wiphy *wiphy, int what);
extern const struct cfg80211_ops radio_ops;
extern const struct radio_table radio_table;

/* Another thing that only has the same name. */
struct radio_table {
	int (*tdls_mgmt)(struct wiphy *);
};

static int radio_any(struct wiphy *wiphy)
{
	return radio_note(wiphy, 0);
}

const struct radio_table radio_table = {
	.tdls_mgmt = radio_any,
};

static int radio_tdls_mgmt(struct wiphy *wiphy, struct net_device *dev,
		const u8 *peer, u8 action_code, u8 dialog_token,
		u16 status_code, u32 peer_capability, bool initiator,
		const u8 *buf, size_t len)
{
	return radio_note(wiphy, action_code);
}

#ifdef RADIO_OF_TODAY
static int radio_new_tdls_mgmt(struct wiphy *wiphy, struct net_device *dev,
		const u8 *peer, int link_id, u8 action_code, u8 dialog_token,
		u16 status_code, u32 peer_capability, bool initiator,
		const u8 *buf, size_t len)
{
	return radio_note(wiphy, link_id);
}
#endif

#ifdef RADIO_OF_TODAY
static int __maybe_unused compat_radio_ops_radio_tdls_mgmt(struct wiphy *wiphy,
							   struct net_device *dev,
							   const u8 *peer,
							   int link_id,
							   u8 action_code,
							   u8 dialog_token,
							   u16 status_code,
							   u32 peer_capability,
							   bool initiator,
							   const u8 *buf,
							   size_t len)
{
	int(*old)(struct wiphy *, struct net_device *, const u8 *, u8, u8,
		  u16, u32, bool, const u8 *, size_t) = __builtin_choose_expr(__same_type(radio_tdls_mgmt, compat_radio_ops_radio_tdls_mgmt),
									      NULL,
									      radio_tdls_mgmt);

	return old(wiphy, dev, peer, action_code, dialog_token, status_code,
		   peer_capability, initiator, buf, len);
}

static int __maybe_unused compat_radio_ops_radio_new_tdls_mgmt(struct wiphy *wiphy,
							       struct net_device *dev,
							       const u8 *peer,
							       int link_id,
							       u8 action_code,
							       u8 dialog_token,
							       u16 status_code,
							       u32 peer_capability,
							       bool initiator,
							       const u8 *buf,
							       size_t len)
{
	int(*old)(struct wiphy *, struct net_device *, const u8 *, u8, u8,
		  u16, u32, bool, const u8 *, size_t) = __builtin_choose_expr(__same_type(radio_new_tdls_mgmt, compat_radio_ops_radio_new_tdls_mgmt),
									      NULL,
									      radio_new_tdls_mgmt);

	return old(wiphy, dev, peer, action_code, dialog_token, status_code,
		   peer_capability, initiator, buf, len);
}

#else
static int __maybe_unused compat_radio_ops_radio_tdls_mgmt(struct wiphy *wiphy,
							   struct net_device *dev,
							   const u8 *peer,
							   int link_id,
							   u8 action_code,
							   u8 dialog_token,
							   u16 status_code,
							   u32 peer_capability,
							   bool initiator,
							   const u8 *buf,
							   size_t len)
{
	int(*old)(struct wiphy *, struct net_device *, const u8 *, u8, u8,
		  u16, u32, bool, const u8 *, size_t) = __builtin_choose_expr(__same_type(radio_tdls_mgmt, compat_radio_ops_radio_tdls_mgmt),
									      NULL,
									      radio_tdls_mgmt);

	return old(wiphy, dev, peer, action_code, dialog_token, status_code,
		   peer_capability, initiator, buf, len);
}

#endif
const struct cfg80211_ops radio_ops = {
	.tdls_mgmt = __builtin_choose_expr(__same_type(radio_tdls_mgmt, compat_radio_ops_radio_tdls_mgmt), radio_tdls_mgmt, compat_radio_ops_radio_tdls_mgmt),
#ifdef RADIO_OF_TODAY
	.tdls_mgmt = __builtin_choose_expr(__same_type(radio_new_tdls_mgmt, compat_radio_ops_radio_new_tdls_mgmt), radio_new_tdls_mgmt, compat_radio_ops_radio_new_tdls_mgmt),
#endif
};
