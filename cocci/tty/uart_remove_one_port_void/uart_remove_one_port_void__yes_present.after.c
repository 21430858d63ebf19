#include <linux/module.h>
#include <linux/device.h>
#include <linux/serial_core.h>

struct lines {
	struct uart_driver *uart;
	struct uart_port port;
};

int lines_down(struct lines *lines);
int lines_gone(struct lines *lines);

int lines_down(struct lines *lines)
{
	return (uart_remove_one_port(lines->uart, &lines->port), 0);
}

int lines_gone(struct lines *lines)
{
	uart_remove_one_port(lines->uart, &lines->port);
	return 0;
}
