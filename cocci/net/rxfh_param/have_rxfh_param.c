/* {
	"version": "v6.8",
	"commit": "fb6e30a72539",
	"comment": "get_rxfh takes a struct ethtool_rxfh_param",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct ethtool_ops *)NULL)->get_rxfh,
				  int (*)(struct net_device *, struct ethtool_rxfh_param *)));
}
