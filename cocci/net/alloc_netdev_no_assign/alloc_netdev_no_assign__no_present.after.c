#include <linux/module.h>
#include <linux/device.h>
#include <linux/etherdevice.h>
#include <linux/netdevice.h>

struct horn {
	int alloc_netdev;
};

static struct net_device *horn_make(int lines)
{
	if (lines > 1)
		return alloc_netdev_mqs(sizeof(struct horn), "horn%d",
					NET_NAME_UNKNOWN, ether_setup, lines,
					1);
	return alloc_netdev(sizeof(struct horn), "horn%d",NET_NAME_UNKNOWN,
			    ether_setup);
}

static struct net_device *(*horn_asked)(int lines) = horn_make;
