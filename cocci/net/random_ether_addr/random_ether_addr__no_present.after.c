#include <linux/module.h>
#include <linux/etherdevice.h>

struct port {
	u8 address[ETH_ALEN];
};

static void port_address(struct port *port)
{
	eth_random_addr(port->address);
	port->address[0] &= ~0x10;
}
