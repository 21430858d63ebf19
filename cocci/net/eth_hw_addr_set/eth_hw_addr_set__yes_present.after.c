#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>

struct port {
	struct net_device *net;
	u8 dev_addr[ETH_ALEN];
};

static int port_set_mac(struct net_device *net, void *p)
{
	struct sockaddr *to = p;

	if (!is_valid_ether_addr((u8 *)to->sa_data))
		return -EADDRNOTAVAIL;
	__dev_addr_set(net, to->sa_data, net->addr_len);
	return 0;
}

static inline void compat_port_read_mac_dev_addr(struct net_device *netdev,
						 unsigned int offset, u8 byte)
{
	dev_addr_mod(netdev, offset, &byte, 1);
}

static void port_read_mac(struct port *port, const u8 *rom)
{
	struct net_device *net = port->net;
	int i;

	eth_hw_addr_set(net, rom);
	__dev_addr_set(net, rom + 8, ETH_ALEN);
	__dev_addr_set(net, rom + 16, sizeof(*rom) * 6);
	for (i = 0; i < ETH_ALEN; i++)
		compat_port_read_mac_dev_addr(net, i, rom[24 + i]);
	if (rom[0])
		compat_port_read_mac_dev_addr(net, 5,
				              rom[7] ^ net->dev_addr[5]);
}

static void port_of_napi(struct napi_struct *napi, const u8 *rom)
{
	__builtin_choose_expr(__same_type(*napi->dev, struct net_device),
			      __dev_addr_set((void *)napi->dev, rom, ETH_ALEN),
			      memcpy((void *)napi->dev->dev_addr, rom, ETH_ALEN));
}

/* The driver's own, and what only reads. */
static void port_keep(struct port *port)
{
	memcpy(port->dev_addr, port->net->dev_addr, ETH_ALEN);
	ether_addr_copy(port->dev_addr, port->net->dev_addr);
	port->dev_addr[0] = port->net->dev_addr[1];
}
