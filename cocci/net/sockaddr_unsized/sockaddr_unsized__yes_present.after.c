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
	int err;

	err = kernel_bind(port->sock, (struct sockaddr_unsized *)any,
			  sizeof(*any));
	if (err)
		return err;
	return kernel_listen(port->sock, 1);
}

static int port_connect(struct port *port, struct sockaddr *to, int len)
{
	int err = kernel_connect(port->sock, (struct sockaddr_unsized *)to,
				 len, O_NONBLOCK);

#ifdef PORT_SPARE
	if (err)
		err = kernel_connect(port->spare, (struct sockaddr_unsized *)to, len, 0);
#endif
	return err;
}

/* This one takes a struct sockaddr as before. */
static int port_name(struct port *port, struct sockaddr_storage *name)
{
	return kernel_getsockname(port->sock, (struct sockaddr *)name);
}
