#include <linux/module.h>
#include <linux/device.h>
#include <linux/serial_core.h>

struct mast {
	struct uart_port port;
	unsigned int timeout;
};

static unsigned int mast_poll(struct mast *mast)
{
	return uart_fifo_timeout(&mast->port) > 6 ? uart_fifo_timeout(&mast->port) / 2 - 2 : mast->timeout;
}

static void mast_wait(struct uart_port *port)
{
	unsigned long until = jiffies + uart_fifo_timeout(port);

	while (time_before(jiffies, until))
		cpu_relax();
}

static unsigned int (*mast_polls)(struct mast *mast) = mast_poll;
static void (*mast_waits)(struct uart_port *port) = mast_wait;
