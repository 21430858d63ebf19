#include <linux/module.h>
#include <linux/netdevice.h>
#ifndef COMPAT_NETDEV_HOLD
#include <linux/types.h>
static inline void compat_netdev_hold(struct net_device *dev)
{
	if (dev)
		dev_hold(dev);
}
static inline void compat_netdev_put(struct net_device *dev)
{
	if (dev)
		dev_put(dev);
}
#define COMPAT_NETDEV_HOLD
#endif
 

struct watch {
	struct net_device *dev;
};

static void watch_start(struct watch *watch, struct net_device *dev)
{
	compat_netdev_hold(dev);
	watch->dev = dev;
}

static void watch_stop(struct watch *watch)
{
	compat_netdev_put(watch->dev);
	dev_put(watch->dev);
}
