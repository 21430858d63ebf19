#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>

static void quay_dtr_rts(struct tty_port *port, bool on);

static bool quay_carrier(struct tty_port *port)
{
	return port->console;
}

static const struct tty_port_operations quay_ops = {
	.dtr_rts = quay_dtr_rts,
	.carrier_raised = quay_carrier,
};

static void quay_dtr_rts(struct tty_port *port, bool on)
{
	if (on && !quay_carrier(port))
		tty_port_hangup(port);
}

void quay_init(struct tty_port *port);

void quay_init(struct tty_port *port)
{
	tty_port_init(port);
	port->ops = &quay_ops;
	quay_dtr_rts(port, 1);
}
