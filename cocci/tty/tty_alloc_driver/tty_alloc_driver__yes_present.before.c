#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>

struct port {
	struct tty_driver *lines;
};

int port_lines(struct port *port, unsigned int count);

int port_lines(struct port *port, unsigned int count)
{
	int ret;

	port->lines = alloc_tty_driver(count);
	if (!port->lines)
		return -ENOMEM;
	ret = tty_register_driver(port->lines);
	if (ret)
		put_tty_driver(port->lines);
	return ret;
}
