#include <linux/module.h>
#include <linux/delay.h>
#include <linux/math.h>
#include <linux/math64.h>

struct port {
	unsigned int clock;
};

static int port_speed(struct port *port)
{
	return DIV_ROUND_UP(port->clock, 1000);
}
