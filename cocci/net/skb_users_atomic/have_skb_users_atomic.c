/* {
	"version": "v4.12",
	"commit": "unknown",
	"comment": "sk_buff.users is an atomic_t, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/skbuff.h>

atomic_t *foo(struct sk_buff *skb);

atomic_t *foo(struct sk_buff *skb)
{
	return &skb->users;
}
