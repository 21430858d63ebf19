#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

void radio_moved(struct net_device *net, struct cfg80211_chan_def *to, bool begun);
void radio_wait(struct net_device *net, struct cfg80211_chan_def *to, unsigned int link, u8 beacons, bool quiet);

void radio_moved(struct net_device *net, struct cfg80211_chan_def *to, bool begun)
{
	if (!begun)
		cfg80211_ch_switch_notify(net, to);
}

void radio_wait(struct net_device *net, struct cfg80211_chan_def *to, unsigned int link, u8 beacons, bool quiet)
{
#ifdef RADIO_OF_2023
	cfg80211_ch_switch_notify(net, to, link, 0);
	cfg80211_ch_switch_started_notify(net, to, link, beacons, quiet, 0);
#endif
#ifdef RADIO_OF_TODAY
	cfg80211_ch_switch_notify(net, to, link);
	cfg80211_ch_switch_started_notify(net, to, link, beacons, quiet);
#endif
#ifdef RADIO_OF_2021
	cfg80211_ch_switch_started_notify(net, to, beacons, quiet);
#endif
	cfg80211_ch_switch_started_notify(net, to, beacons);
}
