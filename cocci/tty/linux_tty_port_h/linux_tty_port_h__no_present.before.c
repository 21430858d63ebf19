#include <linux/module.h>
#include <linux/tty.h>
#include <linux/tty_port.h>

struct line {
	struct tty_port port;
	int speed;
};

static void line_init(struct line *line)
{
	tty_port_init(&line->port);
	line->speed = 9600;
}
