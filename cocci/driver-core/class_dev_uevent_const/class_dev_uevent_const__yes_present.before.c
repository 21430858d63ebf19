#include <linux/module.h>
#include <linux/device.h>

struct port {
	struct device dev;
	int nr;
};

#define to_port(d) container_of(d, struct port, dev)

static int port_uevent(struct device *dev, struct kobj_uevent_env *env);

static int port_uevent(struct device *dev, struct kobj_uevent_env *env)
{
	struct port *port = to_port(dev);

	return add_uevent_var(env, "PORT=%d", port->nr);
}

/* Neither is called for this. */
static int other_uevent(struct device *dev, struct kobj_uevent_env *env)
{
	return port_uevent(dev, env);
}

static int const_uevent(const struct device *dev, struct kobj_uevent_env *env)
{
	return 0;
}

static struct class port_class = {
	.name		= "port",
	.dev_uevent	= port_uevent,
};

#ifdef PORT_CONST
static struct class const_one = {
	.dev_uevent	= const_uevent,
};
#endif

static struct bus_type other = {
	.uevent	= other_uevent,
};

static struct class *ctl_class;

static int __init port_init(void)
{
	ctl_class->dev_uevent = port_uevent;

	return class_register(&port_class);
}
