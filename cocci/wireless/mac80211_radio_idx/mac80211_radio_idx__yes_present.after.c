#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

struct radio_ops {
	int (*config)(struct ieee80211_hw *mac, u32 what);
};

static int radio_config(struct ieee80211_hw *mac, u32 what)
{
	return what & IEEE80211_CONF_CHANGE_PS ? -EOPNOTSUPP : 0;
}

static int radio_own(struct ieee80211_hw *mac, u32 what)
{
	return radio_config(mac, what);
}

static int radio_frag(struct ieee80211_hw *mac, u32 bytes)
{
	return bytes > 2346 ? -EINVAL : 0;
}

static int radio_rts(struct ieee80211_hw *mac, u32 bytes)
{
	return bytes > 2347 ? -EINVAL : 0;
}

static void radio_far(struct ieee80211_hw *mac, s16 how)
{
	mac->wiphy->coverage_class = how;
}

static int radio_antennas(struct ieee80211_hw *mac, u32 out, u32 in)
{
	return out == in ? 0 : -EINVAL;
}

static int radio_which(struct ieee80211_hw *mac, u32 *out, u32 *in)
{
	*out = *in = 3;
	return 0;
}

const struct radio_ops radio_own_ops = {
	.config = radio_own,
};

static int __maybe_unused compat_radio_ops_config(struct ieee80211_hw *hw,
						  int radio_idx, u32 changed)
{
	return radio_config(hw, changed);
}

static int __maybe_unused compat_radio_ops_set_frag_threshold(struct ieee80211_hw *hw,
							      int radio_idx,
							      u32 value)
{
	return radio_frag(hw, value);
}

static int __maybe_unused compat_radio_ops_set_rts_threshold(struct ieee80211_hw *hw,
							     int radio_idx,
							     u32 value)
{
	return radio_rts(hw, value);
}

static void __maybe_unused compat_radio_ops_set_coverage_class(struct ieee80211_hw *hw,
							       int radio_idx,
							       s16 value)
{
	radio_far(hw, value);
}

static int __maybe_unused compat_radio_ops_set_antenna(struct ieee80211_hw *hw,
						       int radio_idx, u32 tx,
						       u32 rx)
{
	return radio_antennas(hw, tx, rx);
}

static int __maybe_unused compat_radio_ops_get_antenna(struct ieee80211_hw *hw,
						       int radio_idx, u32 *tx,
						       u32 *rx)
{
	return radio_which(hw, tx, rx);
}

const struct ieee80211_ops radio_ops = {
	.config = compat_radio_ops_config,
	.set_frag_threshold = compat_radio_ops_set_frag_threshold,
	.set_rts_threshold = compat_radio_ops_set_rts_threshold,
	.set_coverage_class = compat_radio_ops_set_coverage_class,
	.set_antenna = compat_radio_ops_set_antenna,
	.get_antenna = compat_radio_ops_get_antenna,
};
