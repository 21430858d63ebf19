#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

struct radio_spot {
	const u8 *bssid;
	struct cfg80211_bss *bss;
};

void radio_roamed(struct net_device *net, struct radio_spot *spot, struct ieee80211_channel *at);
void radio_fill(struct cfg80211_roam_info *what, struct radio_spot *spot);

void radio_roamed(struct net_device *net, struct radio_spot *spot, struct ieee80211_channel *at)
{
	struct cfg80211_roam_info what = {};

	what.links[0].bssid = spot->bssid;
	what.links[0].channel = at;
	what.links[0].bss = spot->bss;
	cfg80211_roamed(net, &what, GFP_KERNEL);
}

void radio_fill(struct cfg80211_roam_info *what, struct radio_spot *spot)
{
	what->links[0].bssid = spot->bssid;
	what->links[0].bss = spot->bss;
	what->links[0].channel = spot->bss ? spot->bss->channel : NULL;
}

void radio_moved(struct net_device *net, struct radio_spot *spot, struct ieee80211_channel *at);

void radio_moved(struct net_device *net, struct radio_spot *spot, struct ieee80211_channel *at)
{
	struct cfg80211_roam_info what = {
		.links[0].channel = at,
		.links[0].bssid = spot->bssid,
		.req_ie_len = 0,
	};
	struct radio_spot last = {
		.bssid = spot->bssid,
	};

	cfg80211_roamed(net, &what, last.bssid ? GFP_ATOMIC : GFP_KERNEL);
}
