#include <linux/module.h>
#include <linux/device.h>
#include <linux/etherdevice.h>
#include <linux/netdevice.h>

struct horn {
	void (*destructor)(struct net_device *dev);
};

static void horn_setup(struct net_device *netdev)
{
	struct horn *horn = netdev_priv(netdev);

	ether_setup(netdev);
	horn->destructor = free_netdev;
	netdev->destructor = free_netdev;
}

static void (*horn_asked)(struct net_device *netdev) = horn_setup;
