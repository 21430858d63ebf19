/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "qdisc_skb_head_init()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <net/sch_generic.h>

void foo(struct qdisc_skb_head *head);

void foo(struct qdisc_skb_head *head)
{
	qdisc_skb_head_init(head);
}
