#include <linux/module.h>
#include <linux/random.h>

struct port_ops {
	u32 (*prandom_u32)(void);
};

struct port {
	const struct port_ops *ops;
	u8 key[16];
};

u32 port_tag(struct port *port);

u32 port_tag(struct port *port)
{
	get_random_bytes(port->key, sizeof(port->key));
	if (port->ops)
		return port->ops->prandom_u32();
	return get_random_u32() % 97;
}
