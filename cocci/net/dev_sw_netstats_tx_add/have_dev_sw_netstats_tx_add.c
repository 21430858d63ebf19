/* {
	"version": "v5.11",
	"commit": "unknown",
	"comment": "dev_sw_netstats_tx_add()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>

void foo(struct net_device *dev);

void foo(struct net_device *dev)
{
	dev_sw_netstats_tx_add(dev, 1, 2);
}
