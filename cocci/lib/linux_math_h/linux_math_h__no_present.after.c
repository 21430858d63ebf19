#include <linux/delay.h>
#include <linux/kernel.h>
#include <linux/math64.h>

static int port_speed(struct port *port)
{
	return DIV_ROUND_UP(port->clock, 1000);
}
