/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "__napi_alloc_skb(), which is told how to allocate",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["__napi_alloc_skb"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct sk_buff *foo(struct napi_struct *napi);

struct sk_buff *foo(struct napi_struct *napi)
{
	return __napi_alloc_skb(napi, 1, GFP_ATOMIC);
}
