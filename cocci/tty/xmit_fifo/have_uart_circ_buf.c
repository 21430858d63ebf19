/* {
	"version": "v6.9",
	"commit": "1788cf6a91d9",
	"comment": "what a uart has to send stands in a circ_buf",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/circ_buf.h>
#include <linux/serial_core.h>

bool foo(struct uart_port *port);

bool foo(struct uart_port *port)
{
	struct circ_buf *xmit = &port->state->xmit;

	return uart_circ_empty(xmit);
}
