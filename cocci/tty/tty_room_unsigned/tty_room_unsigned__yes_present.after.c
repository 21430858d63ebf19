#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>

struct port {
	unsigned int room, kept;
};

extern const struct tty_operations port_ops, dial_ops;

static unsigned int port_room(struct tty_struct *line)
{
	struct port *port = line->driver_data;

	return port ? port->room : 0;
}

static unsigned int port_kept(struct tty_struct *line)
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

static unsigned int compat_dial_room(struct tty_struct *line)
{
	int count = dial_room(line);

	return count < 0 ? 0 : count;
}

const struct tty_operations dial_ops = {
	.write_room = compat_dial_room,
};
