#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

struct radio {
	u64 last;
	atomic64_t given;
	u64 kept;
};

int radio_note(struct wiphy *wiphy, u64 what);
struct radio *radio_of(struct wireless_dev *air);
extern const struct cfg80211_ops radio_ops, dial_ops;

static int radio_stay(struct wiphy *wiphy, struct wireless_dev *air, struct ieee80211_channel *at,
		      unsigned int ms, u64 *cookie)
{
	struct radio *radio = radio_of(air);

	*cookie = atomic64_inc_return(&radio->given);
	radio->kept = *cookie;
	cfg80211_ready_on_channel(air, *cookie, at, ms, GFP_KERNEL);
	return 0;
}

static int radio_send(struct wiphy *wiphy, struct wireless_dev *air, struct cfg80211_mgmt_tx_params *what,
		      u64 *cookie)
{
	struct radio *radio = radio_of(air);

	if (!what->buf)
		return -EINVAL;
	*cookie = radio->last++;
	cfg80211_mgmt_tx_status(air, *cookie, what->buf, what->len, true, GFP_KERNEL);
	return 0;
}

#ifdef RADIO_OF_TODAY
static int radio_post(struct wiphy *wiphy, struct wireless_dev *air, struct cfg80211_mgmt_tx_params *what,
		      u64 cookie)
{
	cfg80211_mgmt_tx_status(air, cookie, what->buf, what->len, true, GFP_KERNEL);
	return 0;
}
#endif

const struct cfg80211_ops radio_ops = {
	.remain_on_channel = radio_stay,
	.mgmt_tx = radio_send,
#ifdef RADIO_OF_TODAY
	.mgmt_tx = radio_post,
#endif
};
