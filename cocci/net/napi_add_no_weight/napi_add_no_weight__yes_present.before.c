#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/version.h>

#define PORT_WEIGHT 16

struct port_ops {
	void (*netif_napi_add)(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int),
			       int weight);
};

struct port {
	struct napi_struct napi, slow, done, late, both;
	const struct port_ops *ops;
	int count;
};

int port_poll(struct napi_struct *napi, int budget);
int port_done(struct napi_struct *napi, int budget);
void port_open(struct net_device *dev, struct port *port);

void port_open(struct net_device *dev, struct port *port)
{
	netif_napi_add(dev, &port->napi, port_poll, 64);
	netif_napi_add(dev, &port->slow, port_poll, PORT_WEIGHT);
	netif_tx_napi_add(dev, &port->done, port_done, NAPI_POLL_WEIGHT);
	netif_tx_napi_add(dev, &port->late, port_done, 2 * port->count++);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
	netif_napi_add(dev, &port->both, port_poll);
#else
	netif_napi_add(dev, &port->both, port_poll, 16);
#endif
	port->ops->netif_napi_add(dev, &port->napi, port_poll, 64);
}
