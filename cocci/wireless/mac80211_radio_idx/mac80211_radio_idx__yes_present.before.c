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

const struct ieee80211_ops radio_ops = {
	.config = radio_config,
	.set_frag_threshold = radio_frag,
	.set_rts_threshold = radio_rts,
	.set_coverage_class = radio_far,
	.set_antenna = radio_antennas,
	.get_antenna = radio_which,
};
