#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>
#include <linux/of_net.h>

struct bay {
	struct net_device *net;
	u8 mac[ETH_ALEN];
};

static int bay_address(struct bay *bay, struct device *dev)
{
	int err = of_get_mac_address(dev->of_node, bay->mac);

	if (err == -EPROBE_DEFER)
		return err;
	if (err)
		eth_random_addr(bay->mac);
	if (of_get_mac_address(dev->of_node, bay->mac) == 0)
		dev_dbg(dev, "from the tree\n");
	return 0;
}

/* The driver's own. */
static int bay_get_mac_address(struct device_node *node, u8 *to)
{
	return -ENODEV;
}
