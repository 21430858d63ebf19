/* {
	"version": "v5.10",
	"commit": "unknown",
	"comment": "usbnet_get_stats64(), the last version that has it as a function",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["usbnet_get_stats64"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/mii.h>
#include <linux/usb.h>
#include <linux/usb/usbnet.h>

void foo(struct net_device *dev, struct rtnl_link_stats64 *stats);

void foo(struct net_device *dev, struct rtnl_link_stats64 *stats)
{
	usbnet_get_stats64(dev, stats);
}
