/* {
	"version": "v5.12",
	"commit": "f450d539c05a",
	"comment": "napi_build_skb()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

struct sk_buff *foo(void *data);

struct sk_buff *foo(void *data)
{
	return napi_build_skb(data, 256);
}
