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

	port->lines = tty_alloc_driver(count, 0);
	if (IS_ERR(port->lines))
		port->lines = NULL;
	if (!port->lines)
		return -ENOMEM;
	ret = tty_register_driver(port->lines);
	if (ret)
		tty_driver_kref_put(port->lines);
	return ret;
}
