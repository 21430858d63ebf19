#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/mii.h>
#include <linux/usb.h>
#include <linux/usb/usbnet.h>

struct cable {
	struct net_device *dev;
	struct rtnl_link_stats64 *usbnet_get_stats64;
};

static u64 cable_received(struct cable *cable)
{
	usbnet_get_stats64(cable->dev, cable->usbnet_get_stats64);
	return cable->usbnet_get_stats64->rx_bytes;
}

static u64 (*cable_asked)(struct cable *cable) = cable_received;

const struct net_device_ops cable_ops = {
	.ndo_open = usbnet_open,
	.ndo_get_stats64 = usbnet_get_stats64,
};
