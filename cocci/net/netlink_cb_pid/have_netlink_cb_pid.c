/* {
	"version": "v3.6",
	"commit": "unknown",
	"comment": "netlink_skb_parms.pid, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netlink.h>

u32 foo(struct sk_buff *skb);

u32 foo(struct sk_buff *skb)
{
	return NETLINK_CB(skb).pid;
}
