/* {
	"version": "v5.15",
	"commit": "48eab831ae8b",
	"comment": "eth_hw_addr_set() and dev_addr_set()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>

void foo(struct net_device *dev, const u8 *addr);

void foo(struct net_device *dev, const u8 *addr)
{
	dev_addr_set(dev, addr);
	eth_hw_addr_set(dev, addr);
	__dev_addr_set(dev, addr, 3);
}
