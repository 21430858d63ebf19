#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

struct dial {
	int scan_width;
};

int dial_heard(struct wiphy *air, struct ieee80211_channel *at, struct ieee80211_mgmt *frame, size_t n, struct dial *dial);

int dial_heard(struct wiphy *air, struct ieee80211_channel *at, struct ieee80211_mgmt *frame, size_t n, struct dial *dial)
{
	struct cfg80211_inform_bss what = {
		.chan = at,
		.signal = -4000,
	};

	dial->scan_width = NL80211_BSS_CHAN_WIDTH_20;
	cfg80211_put_bss(air, cfg80211_inform_bss_frame_data(air, &what, frame, n, GFP_KERNEL));
	return 0;
}
