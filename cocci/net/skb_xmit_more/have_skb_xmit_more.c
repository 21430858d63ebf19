/* {
	"version": "v5.1",
	"commit": "unknown",
	"comment": "sk_buff.xmit_more, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/skbuff.h>

bool foo(struct sk_buff *skb);

bool foo(struct sk_buff *skb)
{
	return skb->xmit_more;
}
