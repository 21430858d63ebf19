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

static int __maybe_unused compat_port_set_channel(struct wiphy *radio,
						  struct net_device *dev,
						  struct cfg80211_chan_def *def)
{
	int(*set)(struct wiphy *, struct cfg80211_chan_def *) = __builtin_choose_expr(__same_type(port_set_channel, compat_port_set_channel),
										      NULL,
										      port_set_channel);

	return set(radio, def);
}

const struct cfg80211_ops port_ops = {
	.set_monitor_channel = __builtin_choose_expr(__same_type(port_set_channel, compat_port_set_channel), port_set_channel, compat_port_set_channel),
};

static int dial_tune(struct wiphy *w,
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 13, 0)
		     struct net_device *net,
#endif
		     struct cfg80211_chan_def *to)
{
	return dial_turn(w, to->chan);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 13, 0)
static int __maybe_unused compat_dial_tune(struct wiphy *w,
					   struct net_device *net,
					   struct cfg80211_chan_def *to)
{
	int(*set)(struct wiphy *, struct cfg80211_chan_def *) = __builtin_choose_expr(__same_type(dial_tune, compat_dial_tune),
										      NULL,
										      dial_tune);

	return set(w, to);
}

#else
static int __maybe_unused compat_dial_tune(struct wiphy *w,
					   struct net_device *dev,
					   struct cfg80211_chan_def *to)
{
	int(*set)(struct wiphy *, struct cfg80211_chan_def *) = __builtin_choose_expr(__same_type(dial_tune, compat_dial_tune),
										      NULL,
										      dial_tune);

	return set(w, to);
}

#endif
/* No callback. */
static int __maybe_unused dial_check(struct wiphy *w, struct cfg80211_chan_def *to)
{
	return to->width == NL80211_CHAN_WIDTH_20;
}

void dial_fill(struct cfg80211_ops *ops)
{
	ops->set_monitor_channel = __builtin_choose_expr(__same_type(dial_tune, compat_dial_tune),
							 dial_tune,
							 compat_dial_tune);
}
