/* {
	"version": "v6.10",
	"commit": "1788cf6a91d9",
	"comment": "what a uart has to send stands in a kfifo",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/kfifo.h>
#include <linux/serial_core.h>

bool foo(struct uart_port *port);

bool foo(struct uart_port *port)
{
	return kfifo_is_empty(&port->state->port.xmit_fifo);
}
