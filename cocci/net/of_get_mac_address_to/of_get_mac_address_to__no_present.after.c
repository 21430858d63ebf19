#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>
#include <linux/of_net.h>

struct bay {
	struct net_device *net;
	u8 mac[ETH_ALEN];
};

static inline int compat_bay_address_get_mac(struct device_node *np, u8 *addr)
{
	const void *mac = of_get_mac_address(np);

	if (!mac)
		return -ENODEV;
	if (IS_ERR(mac))
		return PTR_ERR(mac);
	memcpy(addr, mac, 6);
	return 0;
}

static int bay_address(struct bay *bay, struct device *dev)
{
	int err = compat_bay_address_get_mac(dev->of_node, bay->mac);

	if (err == -EPROBE_DEFER)
		return err;
	if (err)
		eth_random_addr(bay->mac);
	if (compat_bay_address_get_mac(dev->of_node, bay->mac) == 0)
		dev_dbg(dev, "from the tree\n");
	return 0;
}

/* The driver's own. */
static int bay_get_mac_address(struct device_node *node, u8 *to)
{
	return -ENODEV;
}
