/* {
	"version": "v3.9",
	"commit": "unknown",
	"comment": "NETIF_F_HW_VLAN_TX and its kin, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

netdev_features_t foo(void);

netdev_features_t foo(void)
{
	return NETIF_F_HW_VLAN_TX;
}
