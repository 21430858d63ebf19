#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct port {
	struct sk_buff *last;
};

int port_up(struct port *port, struct sk_buff *frame);

int port_up(struct port *port, struct sk_buff *frame)
{
	if (port->last)
		netif_rx(port->last);
	port->last = NULL;
	return netif_rx(frame) == NET_RX_DROP ? -ENOBUFS : 0;
}
