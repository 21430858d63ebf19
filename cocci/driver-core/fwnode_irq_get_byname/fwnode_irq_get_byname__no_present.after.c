#include <linux/module.h>
#ifndef COMPAT_FWNODE_IRQ_GET_BYNAME
#define COMPAT_FWNODE_IRQ_GET_BYNAME
#include <linux/property.h>
#include <linux/errno.h>
static inline int compat_fwnode_irq_get_byname(const struct fwnode_handle *fwnode, const char *name)
{
	int index;

	if (!name)
		return -EINVAL;
	index = fwnode_property_match_string(fwnode, "interrupt-names", name);
	return index < 0 ? index : fwnode_irq_get((struct fwnode_handle *)fwnode, index);
}
#define fwnode_irq_get_byname compat_fwnode_irq_get_byname
#endif
#include <linux/device.h>
#include <linux/property.h>

struct sensor {
	struct device *dev;
	int ready, alarm;
};

static int sensor_irqs(struct sensor *sensor)
{
	struct fwnode_handle *fwnode = dev_fwnode(sensor->dev);

	sensor->ready = fwnode_irq_get_byname(fwnode, "ready");
	if (sensor->ready < 0)
		return sensor->ready;
	sensor->alarm = fwnode_irq_get(fwnode, 1);
	return 0;
}
