#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct port {
	struct net_device *net;
	netdev_features_t spare;
};

void port_setup(struct net_device *net);
bool port_stays(struct port *port);

void port_setup(struct net_device *net)
{
	net->features |= NETIF_F_SG;
	net->netns_immutable = true;
	net->hw_features |= NETIF_F_SG;
}

bool port_stays(struct port *port)
{
	port->net->netns_immutable = true;
	return port->net->netns_immutable;
}

void cup_setup(struct net_device *cup);
void cup_setup(struct net_device *cup)
{
	cup->features = 0;
	cup->netns_immutable = true;
}

#ifdef PORT_LEFT_TO_THE_COMPILER
/* Of which device is not to be seen. */
static void port_spare(struct port *port)
{
	port->spare = NETIF_F_SG | NETIF_F_NETNS_LOCAL;
}
#endif
