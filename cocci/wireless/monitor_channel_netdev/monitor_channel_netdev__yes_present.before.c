#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/version.h>
#include <net/cfg80211.h>

int dial_turn(struct wiphy *radio, struct ieee80211_channel *to);
void dial_fill(struct cfg80211_ops *ops);
extern const struct cfg80211_ops port_ops;

static int port_set_channel(struct wiphy *radio
	, struct cfg80211_chan_def *def)
{
	return def->chan ? 0 : -EINVAL;
}

const struct cfg80211_ops port_ops = {
	.set_monitor_channel = port_set_channel,
};

static int dial_tune(struct wiphy *w,
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 13, 0)
		     struct net_device *net,
#endif
		     struct cfg80211_chan_def *to)
{
	return dial_turn(w, to->chan);
}

/* No callback. */
static int __maybe_unused dial_check(struct wiphy *w, struct cfg80211_chan_def *to)
{
	return to->width == NL80211_CHAN_WIDTH_20;
}

void dial_fill(struct cfg80211_ops *ops)
{
	ops->set_monitor_channel = dial_tune;
}
