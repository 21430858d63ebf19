#include <linux/module.h>
#include <linux/etherdevice.h>

struct port {
	u8 address[ETH_ALEN];
};

static void port_address(struct port *port)
{
	random_ether_addr(port->address);
	port->address[0] &= ~0x10;
}
