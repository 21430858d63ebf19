#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/version.h>
#include <net/cfg80211.h>

int dial_turn(void *dial, struct ieee80211_channel *to);
extern const struct cfg80211_ops port_ops;

static int port_set_channel(struct wiphy *radio, struct net_device *dev, struct cfg80211_chan_def *def)
{
	return def->chan ? 0 : -EINVAL;
}

const struct cfg80211_ops port_ops = {
	.set_monitor_channel = port_set_channel,
};

#ifdef PORT_LEFT_TO_THE_COMPILER
/* Here it matters which device it is. */
static int dial_tune(struct wiphy *w, struct net_device *net, struct cfg80211_chan_def *to)
{
	return dial_turn(netdev_priv(net), to->chan);
}

static const struct cfg80211_ops dial_ops = {
	.set_monitor_channel = dial_tune,
};
#endif
