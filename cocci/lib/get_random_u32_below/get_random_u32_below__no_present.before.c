#include <linux/module.h>
#include <linux/random.h>

struct port {
	u32 loss, delay, jitter, dropped;
};

static void port_drop(struct port *port)
{
	port->dropped++;
}

static u32 port_jitter(struct port *port)
{
	if (get_random_u32_below(100) < port->loss)
		port_drop(port);

	return port->delay + get_random_u32_below(port->jitter + 1);
}

static u32 port_cookie(void)
{
	return get_random_u32();
}
