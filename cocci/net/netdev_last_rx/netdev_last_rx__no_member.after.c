#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct horn {
	struct net_device *dev;
	unsigned long last_rx;
};

static void horn_heard(struct horn *horn, struct net_device *netdev)
{
	horn->last_rx = jiffies;
	netdev->stats.rx_packets++;
}

static void (*horn_asked)(struct horn *horn, struct net_device *netdev) = horn_heard;
