#include <linux/module.h>
#include <linux/device.h>
#include <linux/fs.h>

#define PORT_NAME "port"

struct port {
	struct class *group, *class;
};

static struct class *port_class, *ctl_class;
static const struct file_operations port_fops = {
	.owner	= THIS_MODULE,
};

static struct class *class_create_group(struct module *owner, const char *name)
{
	return owner ? port_class : NULL;
}

static int __init port_init(void)
{
	port_class = class_create(THIS_MODULE, "port");
	if (IS_ERR(port_class))
		return PTR_ERR(port_class);
	ctl_class = class_create(port_fops.owner, PORT_NAME "-ctl");

	return PTR_ERR_OR_ZERO(ctl_class);
}

/* Another function, and a call that has the new form. */
static int port_more(struct port *port)
{
	port->group = class_create_group(THIS_MODULE, "group");
#ifdef PORT_MORE
	port->class = class_create("more");
#endif

	return 0;
}
