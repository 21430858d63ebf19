#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

void radio_heard(struct net_device *net, const struct cfg80211_chan_def *at, unsigned int link);

void radio_heard(struct net_device *net, const struct cfg80211_chan_def *at, unsigned int link)
{
#ifdef RADIO_OF_TODAY
	cfg80211_cac_event(net, at, NL80211_RADAR_CAC_ABORTED, GFP_KERNEL, link);
#endif
	cfg80211_cac_event(net, at, NL80211_RADAR_CAC_FINISHED, GFP_KERNEL, 0);
}
