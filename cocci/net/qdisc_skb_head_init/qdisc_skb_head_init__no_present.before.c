#include <linux/module.h>
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
