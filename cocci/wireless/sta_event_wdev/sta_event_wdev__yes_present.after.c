#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

struct radio {
	struct net_device *net;
	struct wireless_dev *air;
};

void radio_joined(struct radio *radio, const u8 *who);

static void radio_seen(struct net_device *net, const u8 *who)
{
	struct station_info about = {};

	cfg80211_new_sta(net->ieee80211_ptr, who, &about, GFP_KERNEL);
	cfg80211_del_sta(net->ieee80211_ptr, who, GFP_ATOMIC);
	cfg80211_del_sta_sinfo(net->ieee80211_ptr, who, &about, GFP_ATOMIC);
}

void radio_joined(struct radio *radio, const u8 *who)
{
	radio_seen(radio->net, who);
	cfg80211_del_sta(radio->net->ieee80211_ptr, who, GFP_ATOMIC);
#ifdef RADIO_OF_TODAY
	cfg80211_del_sta(radio->air, who, GFP_ATOMIC);
#endif
}
