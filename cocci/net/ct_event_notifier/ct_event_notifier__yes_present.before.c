#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/netfilter.h>
#include <net/netfilter/nf_conntrack.h>
#include <net/netfilter/nf_conntrack_ecache.h>

struct watch {
	struct net *net;
	int seen;
};

static int watch_event(unsigned int events, struct nf_ct_event *item)
{
	return item->ct ? 0 : events;
}

static int late_event(unsigned int events, struct nf_ct_event *item)
{
	return 0;
}

/* Another function of the driver's. */
static int watch_note(unsigned int events, struct nf_ct_event *item)
{
	return item->portid == events;
}

static struct nf_ct_event_notifier watch_notifier = {
	.fcn = watch_event,
};

static struct nf_ct_event_notifier late;

static int watch_start(struct watch *watch)
{
	struct nf_ct_event item = {};
	int ret;

	late.fcn = late_event;
	if (nf_conntrack_register_notifier(watch->net, &late) == 0)
		watch->seen = watch_note(0, &item);
	ret = nf_conntrack_register_notifier(&init_net, &watch_notifier);
	return ret;
}

static void watch_stop(struct watch *watch)
{
	nf_conntrack_unregister_notifier(watch->net, &late);
	nf_conntrack_unregister_notifier(&init_net, &watch_notifier);
}
