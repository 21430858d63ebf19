#include <linux/module.h>
#include <linux/netdevice.h>

struct watch {
	struct net_device *dev;
};

static void watch_start(struct watch *watch, struct net_device *dev)
{
	netdev_hold(dev, NULL, GFP_KERNEL);
	watch->dev = dev;
}

static void watch_stop(struct watch *watch)
{
	netdev_put(watch->dev, NULL);
	dev_put(watch->dev);
}
