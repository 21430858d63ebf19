#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>

struct port {
	unsigned int room, kept;
};

extern const struct tty_operations port_ops, dial_ops;

static int port_room(struct tty_struct *line)
{
	struct port *port = line->driver_data;

	return port ? port->room : 0;
}

static int port_kept(struct tty_struct *line)
{
	struct port *port = line->driver_data;

	return port->kept;
}

const struct tty_operations port_ops = {
	.write_room = port_room,
	.chars_in_buffer = port_kept,
};

static int dial_room(struct tty_struct *line)
{
	return line->driver_data ? 16 : -ENODEV;
}

const struct tty_operations dial_ops = {
	.write_room = dial_room,
};
