/* {
	"version": "v6.16",
	"commit": "9ca6804ab7c3",
	"comment": "dev_set_mac_address() takes a struct sockaddr_storage",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(&dev_set_mac_address, int (*)(struct net_device *, struct sockaddr_storage *,
								struct netlink_ext_ack *)));
}
