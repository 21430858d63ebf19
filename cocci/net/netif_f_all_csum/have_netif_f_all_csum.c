/* {
	"version": "v4.4",
	"commit": "unknown",
	"comment": "NETIF_F_ALL_CSUM, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

netdev_features_t foo(void);

netdev_features_t foo(void)
{
	return NETIF_F_ALL_CSUM;
}
