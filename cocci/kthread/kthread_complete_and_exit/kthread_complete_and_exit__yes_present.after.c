#include <linux/module.h>
#include <linux/kthread.h>

struct port {
	struct completion done;
	bool stop, error;
};

void port_serve(struct port *port);
int port_thread(void *data);

int port_thread(void *data)
{
	struct port *port = data;

	while (!port->stop)
		port_serve(port);
	kthread_complete_and_exit(&port->done, port->error ? -EIO : 0);
}
