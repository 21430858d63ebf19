/* {
	"version": "v5.19",
	"commit": "16d083e28f1a",
	"comment": "netif_napi_add_tx() without a weight",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int));

void foo(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int))
{
	netif_napi_add_tx(dev, napi, poll);
}
