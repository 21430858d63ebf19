#include <linux/module.h>
#include <linux/tty.h>

struct line {
	int low_latency;
};

void line_open(struct line *line, struct tty_port *port, struct tty_struct *tty);

void line_open(struct line *line, struct tty_port *port, struct tty_struct *tty)
{
	line->low_latency = 1;
	tty_port_tty_set(port, tty);
}
