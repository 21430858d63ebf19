/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "usbnet_get_link_ksettings(), which has another name since",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/mii.h>
#include <linux/usb.h>
#include <linux/usb/usbnet.h>

void foo(struct ethtool_ops *ops);

void foo(struct ethtool_ops *ops)
{
	ops->get_link_ksettings = usbnet_get_link_ksettings;
	ops->set_link_ksettings = usbnet_set_link_ksettings;
}
