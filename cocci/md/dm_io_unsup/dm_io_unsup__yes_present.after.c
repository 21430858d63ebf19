#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/completion.h>
#include <linux/dm-io.h>
#include <linux/ioprio.h>

struct port {
	unsigned long failed, errors;
	struct completion done;
	struct dm_io_request req, spare;
	struct {
		void (*timed_out)(unsigned long error, void *context);
	} ops;
	bool dead;
};

#define PORT_IO(req, num, where) dm_io(req, num, where, NULL, NULL, IOPRIO_DEFAULT)

static void port_done(unsigned long compat_error, unsigned long compat_unsup,
		      void *context)
{
	unsigned long error = compat_error | compat_unsup;
	struct port *port = context;

	port->failed = error;
}

static void port_reset_done(unsigned long compat_error,
			    unsigned long compat_unsup, void *context)
{
	unsigned long error = compat_error | compat_unsup;
	complete(context);
}

static void port_start_done(unsigned long compat_error,
		            unsigned long compat_unsup, void *context)
{
	unsigned long error = compat_error | compat_unsup;
	if (error)
		complete(context);
}

/* This one is not called by dm_io(). */
static void port_timed_out(unsigned long error, void *context)
{
	complete(context);
}

static int port_read(struct port *port, struct dm_io_region *where)
{
	struct dm_io_request req = {
		.bi_opf = REQ_OP_READ,
		.mem.type = DM_IO_KMEM,
		.notify.fn = port_done,
		.notify.context = port,
	};

	return dm_io(&req, 1, where, &port->errors, NULL, IOPRIO_DEFAULT);
}

static int port_reset(struct port *port, struct dm_io_region *where)
{
	port->req.notify.fn = port_reset_done;
	port->ops.timed_out = port_timed_out;
	port->spare = (struct dm_io_request) {
		.bi_opf = REQ_OP_WRITE,
		.notify.fn = port_reset_done,
	};
	if (port->dead)
		port_reset_done(1, 0, &port->done);
	return PORT_IO(&port->req, 1, where);
}

int port_start(struct port *port, struct dm_io_region *where, io_notify_fn, void *context);

static int port_go(struct port *port, struct dm_io_region *where)
{
	return port_start(port, where, port_start_done, &port->done);
}

#ifdef PORT_OF_OLD
static int port_write(struct port *port, struct dm_io_region *where)
{
	return dm_io(&port->req, 1, where, &port->errors, NULL,
		     IOPRIO_DEFAULT);
}
#endif
