/* {
	"version": "v3.9",
	"commit": "unknown",
	"comment": "linux/netdevice.h has NAPI_GRO_CB(); net/gro.h since v5.17",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>

int foo(struct sk_buff *skb);

int foo(struct sk_buff *skb)
{
	return NAPI_GRO_CB(skb)->same_flow;
}
