/* {
	"version": "v5.15",
	"commit": "b86c0e6429da",
	"comment": "what is told of connections has ct_event, and is not named when it is unregistered",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["nf_conntrack_register_notifier"]
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/netfilter/nf_conntrack_ecache.h>

void foo(struct net *net, struct nf_ct_event_notifier *bar, const struct nf_ct_event *item);

void foo(struct net *net, struct nf_ct_event_notifier *bar, const struct nf_ct_event *item)
{
	bar->ct_event(0, item);
	nf_conntrack_register_notifier(net, bar);
	nf_conntrack_unregister_notifier(net);
}
