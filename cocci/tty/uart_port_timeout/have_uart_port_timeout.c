/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "struct uart_port has a timeout, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/serial_core.h>

unsigned int foo(struct uart_port *port);

unsigned int foo(struct uart_port *port)
{
	return port->timeout;
}
