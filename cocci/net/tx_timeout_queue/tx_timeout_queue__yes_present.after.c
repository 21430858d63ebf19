#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct wire {
	int stuck;
};

static void wire_stuck(struct net_device *dev, unsigned int stuck_queue);

static void wire_late(struct net_device *netdev, unsigned int stuck_queue)
{
	struct wire *wire = netdev_priv(netdev);

	wire->stuck++;
	netif_wake_queue(netdev);
}

static void wire_stuck(struct net_device *dev, unsigned int stuck_queue)
{
	wire_late(dev, 0);
}

static void wire_reset(struct net_device *dev)
{
	wire_stuck(dev, 0);
}

static const struct net_device_ops wire_ops = {
	.ndo_tx_timeout = wire_stuck,
};

static const struct net_device_ops wire_old_ops = {
	.ndo_tx_timeout = wire_late,
};

static void wire_setup(struct net_device *dev, bool old)
{
	dev->netdev_ops = old ? &wire_old_ops : &wire_ops;
	wire_reset(dev);
}
