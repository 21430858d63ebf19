#include <linux/module.h>
#ifndef COMPAT_QDISC_SKB_HEAD_INIT
#define COMPAT_QDISC_SKB_HEAD_INIT
#include <net/sch_generic.h>
static inline void compat_qdisc_skb_head_init(struct qdisc_skb_head *qh)
{
	qh->head = NULL;
	qh->tail = NULL;
	qh->qlen = 0;
}
#define qdisc_skb_head_init compat_qdisc_skb_head_init
#endif
#include <net/pkt_sched.h>
#include <net/sch_generic.h>

struct lanes {
	struct qdisc_skb_head fast;
	struct qdisc_skb_head slow;
};

void lanes_init(struct Qdisc *sch);

void lanes_init(struct Qdisc *sch)
{
	struct lanes *lanes = qdisc_priv(sch);

	qdisc_skb_head_init(&lanes->fast);
	qdisc_skb_head_init(&lanes->slow);
}
