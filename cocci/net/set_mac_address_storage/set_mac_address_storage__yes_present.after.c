#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

int port_name(struct net_device *net, struct sockaddr *wish);

static int port_default(struct net_device *net, const u8 *rom)
{
	struct sockaddr first = {};

	first.sa_family = net->type;
	memcpy(first.sa_data, rom, net->addr_len);
	return dev_set_mac_address(net, (struct sockaddr_storage *)&first,
				   NULL);
}

int port_name(struct net_device *net, struct sockaddr *wish)
{
#ifdef PORT_OF_TODAY
	struct sockaddr_storage own = {};

	dev_set_mac_address(net, &own, NULL);
#endif
	return wish ? dev_set_mac_address(net,
					  (struct sockaddr_storage *)wish,
					  NULL) : port_default(net, net->perm_addr);
}
