/* {
	"version": "v5.15",
	"commit": "a76053707dbf",
	"comment": "ndo_eth_ioctl() and ndo_siocdevprivate() of net_device_ops",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

int foo(const struct net_device_ops *ops, struct net_device *dev, struct ifreq *ifr);

int foo(const struct net_device_ops *ops, struct net_device *dev, struct ifreq *ifr)
{
	return ops->ndo_eth_ioctl(dev, ifr, 0) + ops->ndo_siocdevprivate(dev, ifr, NULL, 0);
}
