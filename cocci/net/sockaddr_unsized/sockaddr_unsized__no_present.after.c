#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/fcntl.h>
#include <linux/in.h>
#include <linux/net.h>

struct port {
	struct socket *sock, *spare;
};

static int port_listen(struct port *port, struct sockaddr_in *any)
{
	return kernel_bind(port->sock, (struct sockaddr *)any, sizeof(*any));
}

static int port_connect(struct port *port, struct sockaddr *to, int len)
{
	return kernel_connect(port->sock, to, len, O_NONBLOCK);
}

static int port_name(struct port *port, struct sockaddr_storage *name)
{
	return kernel_getsockname(port->sock, (struct sockaddr *)name);
}
