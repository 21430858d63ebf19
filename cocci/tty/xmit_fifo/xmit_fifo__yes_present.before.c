#include <linux/module.h>
#include <linux/device.h>
#include <linux/circ_buf.h>
#include <linux/io.h>
#include <linux/serial_core.h>

#ifndef WAKEUP_CHARS
#define WAKEUP_CHARS 256
#endif
#define DIAL_TURNS 16

struct port {
	struct uart_port uart;
	void __iomem *base;
	struct circ_buf log;
};

struct dial {
	struct circ_buf turns;
};

static void port_write(struct uart_port *port, u8 byte)
{
	writeb(byte, port->membase);
}

static void port_tx(struct uart_port *port)
{
	struct circ_buf *xmit = &port->state->xmit;
	int count = 16;

	if (uart_circ_empty(xmit) || uart_tx_stopped(port))
		return;
	do {
		port_write(port, xmit->buf[xmit->tail]);
		xmit->tail = (xmit->tail + 1) & (UART_XMIT_SIZE - 1);
		port->icount.tx++;
		if (uart_circ_empty(xmit))
			break;
	} while (--count > 0);

	if (uart_circ_chars_pending(xmit) < WAKEUP_CHARS)
		uart_write_wakeup(port);
}

static void port_tx_block(struct port *p)
{
	struct circ_buf *xmit;
	unsigned int n;

	xmit = &p->uart.state->xmit;
	n = min_t(unsigned int, uart_circ_chars_pending(xmit),
		  UART_XMIT_SIZE - xmit->tail);
	memcpy_toio(p->base, &xmit->buf[xmit->tail], n);
	xmit->tail += n;
	xmit->tail &= UART_XMIT_SIZE - 1;
}

/* With no name for the ring. */
static void port_tx_last(struct port *p, struct uart_port *port)
{
	while (!uart_circ_empty(&port->state->xmit)) {
		port_write(port, port->state->xmit.buf[port->state->xmit.tail]);
		port->state->xmit.tail = (port->state->xmit.tail + 1) & (UART_XMIT_SIZE - 1);
	}

	if (uart_circ_chars_pending(&p->uart.state->xmit) < WAKEUP_CHARS)
		uart_write_wakeup(&p->uart);
}

/* Another ring. */
static bool port_log_empty(struct port *port)
{
	struct circ_buf *log = &port->log;

	return log->head == log->tail;
}

/* One more, whose variable has a name that is used above. */
static int dial_first(struct dial *dial)
{
	struct circ_buf *xmit = &dial->turns;

	if (xmit->head == xmit->tail)
		return -ENODATA;
	xmit->tail = (xmit->tail + 1) & (DIAL_TURNS - 1);
	return xmit->buf[xmit->tail];
}
