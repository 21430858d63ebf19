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
	memcpy(net->dev_addr, to->sa_data, net->addr_len);
	return 0;
}

static void port_read_mac(struct port *port, const u8 *rom)
{
	struct net_device *net = port->net;
	int i;

	ether_addr_copy(net->dev_addr, rom);
	memcpy(net->dev_addr, rom + 8, ETH_ALEN);
	memcpy(net->dev_addr, rom + 16, sizeof(*rom) * 6);
	for (i = 0; i < ETH_ALEN; i++)
		net->dev_addr[i] = rom[24 + i];
	if (rom[0])
		net->dev_addr[5] = rom[7] ^ net->dev_addr[5];
}

static void port_of_napi(struct napi_struct *napi, const u8 *rom)
{
	memcpy(napi->dev->dev_addr, rom, ETH_ALEN);
}

/* The driver's own, and what only reads. */
static void port_keep(struct port *port)
{
	memcpy(port->dev_addr, port->net->dev_addr, ETH_ALEN);
	ether_addr_copy(port->dev_addr, port->net->dev_addr);
	port->dev_addr[0] = port->net->dev_addr[1];
}
