/* {
	"version": "v6.0",
	"commit": "ae50bb275283",
	"comment": "rs485_config of a uart gets the termios",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/serial_core.h>

int foo(struct uart_port *port, struct ktermios *termios, struct serial_rs485 *rs485);

int foo(struct uart_port *port, struct ktermios *termios, struct serial_rs485 *rs485)
{
	return port->rs485_config(port, termios, rs485);
}
