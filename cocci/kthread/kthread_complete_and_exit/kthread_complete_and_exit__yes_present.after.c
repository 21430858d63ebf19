#include <linux/module.h>
#include <linux/kthread.h>

static int port_thread(void *data)
{
	struct port *port = data;

	while (!port->stop)
		port_serve(port);
	kthread_complete_and_exit(&port->done, port->error ? -EIO : 0);
}
