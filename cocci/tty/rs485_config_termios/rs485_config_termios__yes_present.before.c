#include <linux/module.h>
#include <linux/device.h>
#include <linux/serial_core.h>

struct wire {
	struct uart_port port;
	u32 flags;
};

static int wire_turn(struct uart_port *uart, struct serial_rs485 *how)
{
	struct wire *wire = container_of(uart, struct wire, port);

	wire->flags = how->flags;
	uart->rs485 = *how;
	return 0;
}

static int wire_start(struct wire *wire)
{
	wire->port.rs485_config = wire_turn;
	return wire_turn(&wire->port, &wire->port.rs485);
}

static void wire_attach(struct uart_port *uart)
{
	uart->rs485_config = wire_turn;
}
