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

static const struct cfg80211_ops port_ops = {
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

static int __maybe_unused compat_dial_tune(struct wiphy *w,
					   struct net_device *net,
					   struct cfg80211_chan_def *to)
{
	int(*set)(struct wiphy *, struct cfg80211_chan_def *) = __builtin_choose_expr(__same_type(dial_tune, compat_dial_tune),
										      NULL,
										      dial_tune);

	return set(w, to);
}

/* No callback. */
static int dial_check(struct wiphy *w, struct cfg80211_chan_def *to)
{
	return to->width == NL80211_CHAN_WIDTH_20;
}

static void dial_fill(struct cfg80211_ops *ops)
{
	ops->set_monitor_channel = __builtin_choose_expr(__same_type(dial_tune, compat_dial_tune),
							 dial_tune,
							 compat_dial_tune);
}
