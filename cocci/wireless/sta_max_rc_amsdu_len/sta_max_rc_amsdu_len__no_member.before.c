#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

struct raft {
	struct ieee80211_sta *sta;
	u16 max_rc_amsdu_len;
};

static void raft_load(struct raft *raft, struct ieee80211_sta *peer, u16 length)
{
	peer->max_rc_amsdu_len = min_t(u16, length, peer->max_amsdu_len);
	if (raft->max_rc_amsdu_len)
		raft->sta->max_rc_amsdu_len = length;
}

static void (*raft_asked)(struct raft *raft, struct ieee80211_sta *peer, u16 length) = raft_load;
