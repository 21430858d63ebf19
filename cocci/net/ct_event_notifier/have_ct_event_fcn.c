/* {
	"version": "v5.15",
	"commit": "b86c0e6429da",
	"comment": "what is told of connections has fcn, which is gone",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/netfilter/nf_conntrack_ecache.h>

void foo(struct nf_ct_event_notifier *bar, struct nf_ct_event *item);

void foo(struct nf_ct_event_notifier *bar, struct nf_ct_event *item)
{
	bar->fcn(0, item);
}
