/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "netif_rx_ni(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["netif_rx_ni"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>


int foo(struct sk_buff *skb);

int foo(struct sk_buff *skb)
{
	return netif_rx_ni(skb);
}
