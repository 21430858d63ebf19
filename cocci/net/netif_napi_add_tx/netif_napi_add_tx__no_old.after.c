#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct port {
	struct net_device *dev;
	struct napi_struct tx;
};

int port_poll(struct napi_struct *napi, int budget);

static void port_napi(struct port *port)
{
	netif_napi_add_tx_weight(port->dev, &port->tx, port_poll, 32);
}
