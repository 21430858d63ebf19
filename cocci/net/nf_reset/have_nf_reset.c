/* {
	"version": "v5.3",
	"commit": "unknown",
	"comment": "nf_reset(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/skbuff.h>

void foo(struct sk_buff *skb);

void foo(struct sk_buff *skb)
{
	nf_reset(skb);
}
