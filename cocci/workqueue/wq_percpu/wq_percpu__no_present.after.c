#include <linux/module.h>
#include <linux/workqueue.h>

struct port {
	struct workqueue_struct *wq, *io, *rx, *tx;
};

static int port_alloc_wqs(struct port *port)
{
	port->wq = alloc_workqueue("port", 0, 0);
	port->io = alloc_workqueue("port-io", WQ_MEM_RECLAIM | WQ_HIGHPRI, 0);
	port->rx = alloc_workqueue("port-rx", WQ_HIGHPRI, 1);
	port->tx = alloc_workqueue("port-tx", WQ_UNBOUND | WQ_HIGHPRI, 1);

	return port->wq && port->io && port->rx && port->tx ? 0 : -ENOMEM;
}
