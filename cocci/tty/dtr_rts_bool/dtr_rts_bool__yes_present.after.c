#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>

struct modem {
	struct tty_port port;
	int lines;
};

static bool modem_carrier(struct tty_port *port);

static void modem_lines(struct tty_port *port, bool up)
{
	struct modem *modem = container_of(port, struct modem, port);

	modem->lines = up ? 3 : 0;
}

static bool modem_carrier(struct tty_port *port)
{
	struct modem *modem = container_of(port, struct modem, port);

	return modem->lines & 2;
}

static void modem_step(struct tty_port *port, int up)
{
	modem_lines(port, up != 0);
}

static const struct tty_port_operations modem_port_ops = {
	.carrier_raised = modem_carrier,
	.dtr_rts = modem_lines,
};

static void modem_start(struct modem *modem)
{
	modem->port.ops = &modem_port_ops;
	modem_step(&modem->port, 2);
}
