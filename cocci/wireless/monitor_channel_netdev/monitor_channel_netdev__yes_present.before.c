static int port_set_channel(struct wiphy *radio
	, struct cfg80211_chan_def *def)
{
	return def->chan ? 0 : -EINVAL;
}

static const struct cfg80211_ops port_ops = {
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
static int dial_check(struct wiphy *w, struct cfg80211_chan_def *to)
{
	return to->width == NL80211_CHAN_WIDTH_20;
}

static void dial_fill(struct cfg80211_ops *ops)
{
	ops->set_monitor_channel = dial_tune;
}
