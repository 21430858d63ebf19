#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/version.h>
#include <net/cfg80211.h>

int radio_silence(struct net_device *net);
void dial_fill(struct cfg80211_ops *ops);
extern const struct cfg80211_ops radio_ops;

static int radio_stop(struct wiphy *radio, struct net_device *net)
{
	return radio_silence(net);
}

const struct cfg80211_ops radio_ops = {
	.stop_ap = radio_stop,
};

static int dial_stop(struct wiphy *radio, struct net_device *net
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
		     , unsigned int link
#endif
		     )
{
	return radio_silence(net);
}

/* No callback. */
static int __maybe_unused dial_close(struct wiphy *radio, struct net_device *net)
{
	return radio_stop(radio, net);
}

void dial_fill(struct cfg80211_ops *ops)
{
	ops->stop_ap = dial_stop;
}
