#include <linux/module.h>
#include <linux/device.h>
#include <linux/serial_core.h>

struct mast {
	struct uart_port port;
	unsigned int timeout;
};

static unsigned int mast_poll(struct mast *mast)
{
	return mast->port.timeout > 6 ? mast->port.timeout / 2 - 2 : mast->timeout;
}

static void mast_wait(struct uart_port *port)
{
	unsigned long until = jiffies + port->timeout;

	while (time_before(jiffies, until))
		cpu_relax();
}

static unsigned int (*mast_polls)(struct mast *mast) = mast_poll;
static void (*mast_waits)(struct uart_port *port) = mast_wait;
