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
	struct tty_port *xmit = &port->state->port;
	int count = 16;

	if (kfifo_is_empty(&xmit->xmit_fifo) || uart_tx_stopped(port))
		return;
	do {
		port_write(port,
		           xmit->xmit_buf[(xmit->xmit_fifo.kfifo.out & (UART_XMIT_SIZE - 1))]);
		xmit->xmit_fifo.kfifo.out += 1;
		port->icount.tx++;
		if (kfifo_is_empty(&xmit->xmit_fifo))
			break;
	} while (--count > 0);

	if (kfifo_len(&xmit->xmit_fifo) < WAKEUP_CHARS)
		uart_write_wakeup(port);
}

static void port_tx_block(struct port *p)
{
	struct tty_port *xmit;
	unsigned int n;

	xmit = &p->uart.state->port;
	n = min_t(unsigned int, kfifo_len(&xmit->xmit_fifo),
		  UART_XMIT_SIZE - (xmit->xmit_fifo.kfifo.out & (UART_XMIT_SIZE - 1)));
	memcpy_toio(p->base,
		    &xmit->xmit_buf[(xmit->xmit_fifo.kfifo.out & (UART_XMIT_SIZE - 1))],
		    n);
	xmit->xmit_fifo.kfifo.out += n;
}

/* With no name for the ring. */
static void port_tx_last(struct port *p, struct uart_port *port)
{
	while (!kfifo_is_empty(&port->state->port.xmit_fifo)) {
		port_write(port,
		           port->state->port.xmit_buf[(port->state->port.xmit_fifo.kfifo.out & (UART_XMIT_SIZE - 1))]);
		port->state->port.xmit_fifo.kfifo.out += 1;
	}

	if (kfifo_len(&p->uart.state->port.xmit_fifo) < WAKEUP_CHARS)
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
