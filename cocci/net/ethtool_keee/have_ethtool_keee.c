/* {
	"version": "v6.9",
	"commit": "d80a52335374",
	"comment": "get_eee and set_eee take link modes as bitmaps",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/build_bug.h>
#include <linux/ethtool.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct ethtool_ops *)NULL)->get_eee,
				  int (*)(struct net_device *, struct ethtool_keee *)));
}
