/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "uart_fifo_timeout() tells how long a port takes to send what its FIFO holds",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/serial_core.h>

unsigned long foo(struct uart_port *port);

unsigned long foo(struct uart_port *port)
{
	return uart_fifo_timeout(port);
}
