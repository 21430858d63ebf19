#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>

static struct class *ctl_class;

static char *port_devnode(struct device *dev, umode_t *mode);

static char *port_devnode(struct device *dev, umode_t *mode)
{
	if (mode)
		*mode = 0666;

	return kasprintf(GFP_KERNEL, "port/%s", dev_name(dev));
}

static char *ctl_devnode(struct device *dev, umode_t *mode)
{
	return kasprintf(GFP_KERNEL, "ctl/%s", dev_name(dev));
}

/* Those of a device type, and one that the driver calls by itself. */
static char *type_devnode(struct device *dev, umode_t *mode, kuid_t *uid, kgid_t *gid)
{
	return kasprintf(GFP_KERNEL, "type/%s", dev_name(dev));
}

static char *guess_devnode(struct device *dev, umode_t *mode)
{
	return ctl_devnode(dev, mode);
}

static char *const_devnode(const struct device *dev, umode_t *mode)
{
	return NULL;
}

static struct class port_class = {
	.name		= "port",
	.devnode	= port_devnode,
};

#ifdef PORT_CONST
static struct class const_class = {
	.devnode	= const_devnode,
};
#endif

static struct device_type port_type = {
	.devnode	= type_devnode,
};

static int __init port_init(void)
{
	ctl_class->devnode = port_devnode;
	ctl_class->devnode = ctl_devnode;

	return class_register(&port_class);
}
