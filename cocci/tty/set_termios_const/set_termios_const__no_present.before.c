#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>
#include <linux/serial_core.h>

extern const struct tty_operations port_ops;
extern const struct uart_ops wire_ops;

static void port_set(struct tty_struct *line, const struct ktermios *was)
{
	if (was && line->termios.c_cflag == was->c_cflag)
		tty_encode_baud_rate(line, 9600, 9600);
}

static void wire_set(struct uart_port *wire, struct ktermios *to,
		     const struct ktermios *was)
{
	uart_update_timeout(wire, to->c_cflag, uart_get_baud_rate(wire, to, was, 0, 9600));
}

const struct tty_operations port_ops = {
	.set_termios = port_set,
};

const struct uart_ops wire_ops = {
	.set_termios = wire_set,
};
