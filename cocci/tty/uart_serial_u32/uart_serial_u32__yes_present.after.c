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

static u32 __maybe_unused compat_line_up_serial_in(struct uart_port *port,
						   unsigned int offset)
{
	return line_get(port, offset);
}

static void __maybe_unused compat_line_up_serial_out(struct uart_port *port,
						     unsigned int offset,
						     u32 value)
{
	line_put(port, offset, value);
}

void line_up(struct uart_8250_port *line, struct uart_port *port)
{
	line->port.serial_in = compat_line_up_serial_in;
	line->port.serial_out = compat_line_up_serial_out;
	port->serial_out = compat_line_up_serial_out;
}
