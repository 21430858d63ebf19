#include <linux/module.h>

static int port_thread(void *data)
{
	struct port *port = data;

	while (!port->stop)
		port_serve(port);
	complete_and_exit(&port->done, port->error ? -EIO : 0);
}
