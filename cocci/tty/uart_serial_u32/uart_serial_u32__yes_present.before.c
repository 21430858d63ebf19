#include <linux/module.h>
#include <linux/io.h>
#include <linux/serial_8250.h>

struct line {
	unsigned int (*serial_in)(struct line *line);
};

void line_up(struct uart_8250_port *line, struct uart_port *port);

static unsigned int line_get(struct uart_port *up, int which)
{
	return readl(up->membase + (which << up->regshift));
}

static void line_put(struct uart_port *up, int which, int what)
{
	writel(what, up->membase + (which << up->regshift));
}

void line_up(struct uart_8250_port *line, struct uart_port *port)
{
	line->port.serial_in = line_get;
	line->port.serial_out = line_put;
	port->serial_out = line_put;
}
