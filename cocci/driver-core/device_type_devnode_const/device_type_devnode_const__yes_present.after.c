#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>

struct port {
	struct device dev;
	int nr;
};

#define to_port(d) container_of(d, struct port, dev)

static char *port_devnode(const struct device *dev, umode_t *mode,
			  kuid_t *uid, kgid_t *gid);

static char *port_devnode(const struct device *dev, umode_t *mode,
			  kuid_t *uid, kgid_t *gid)
{
	struct port *port = to_port(dev);

	return kasprintf(GFP_KERNEL, "port/%d", port->nr);
}

/* Not of a device type. */
static char *class_devnode(struct device *dev, umode_t *mode)
{
	return NULL;
}

static const struct device_type port_type = {
	.name		= "port",
	.devnode	= port_devnode
};

static struct class port_class = {
	.devnode	= class_devnode,
};
