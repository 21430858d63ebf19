/* {
	"version": "v4.5",
	"commit": "unknown",
	"comment": "netif_tx_napi_add(), with a weight; gone in v6.1",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int));

void foo(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int))
{
	netif_tx_napi_add(dev, napi, poll, 64);
}
