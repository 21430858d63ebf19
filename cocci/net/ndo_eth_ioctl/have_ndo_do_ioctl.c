/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ndo_do_ioctl() of net_device_ops",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

int foo(const struct net_device_ops *ops, struct net_device *dev, struct ifreq *ifr);

int foo(const struct net_device_ops *ops, struct net_device *dev, struct ifreq *ifr)
{
	return ops->ndo_do_ioctl(dev, ifr, 0);
}
