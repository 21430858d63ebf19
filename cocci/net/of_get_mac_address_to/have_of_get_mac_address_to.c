/* {
	"version": "v5.13",
	"commit": "83216e3988cd",
	"comment": "of_get_mac_address() writes the address to where it is told",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/of_net.h>

int foo(struct device_node *node, u8 *to);

int foo(struct device_node *node, u8 *to)
{
	return of_get_mac_address(node, to);
}
