/* {
	"version": "v6.1",
	"commit": "b48b89f9c189",
	"comment": "netif_napi_add() takes no weight",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int));

void foo(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int))
{
	netif_napi_add(dev, napi, poll);
}
