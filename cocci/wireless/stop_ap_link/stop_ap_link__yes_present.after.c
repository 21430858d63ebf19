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

static int __maybe_unused compat_radio_stop(struct wiphy *radio,
					    struct net_device *net,
					    unsigned int link_id)
{
	int(*stop)(struct wiphy *, struct net_device *) = __builtin_choose_expr(__same_type(radio_stop, compat_radio_stop),
										NULL,
										radio_stop);

	return stop(radio, net);
}

const struct cfg80211_ops radio_ops = {
	.stop_ap = __builtin_choose_expr(__same_type(radio_stop, compat_radio_stop), radio_stop, compat_radio_stop),
};

static int dial_stop(struct wiphy *radio, struct net_device *net
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
		     , unsigned int link
#endif
		     )
{
	return radio_silence(net);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
#else
static int __maybe_unused compat_dial_stop(struct wiphy *radio,
					   struct net_device *net,
					   unsigned int link_id)
{
	int(*stop)(struct wiphy *, struct net_device *) = __builtin_choose_expr(__same_type(dial_stop, compat_dial_stop),
										NULL,
										dial_stop);

	return stop(radio, net);
}

#endif
/* No callback. */
static int __maybe_unused dial_close(struct wiphy *radio, struct net_device *net)
{
	return radio_stop(radio, net);
}

void dial_fill(struct cfg80211_ops *ops)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
	ops->stop_ap = dial_stop;
#else
	ops->stop_ap = __builtin_choose_expr(__same_type(dial_stop, compat_dial_stop),
					     dial_stop, compat_dial_stop);
#endif
}
