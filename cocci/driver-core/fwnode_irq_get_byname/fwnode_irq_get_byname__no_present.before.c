#include <linux/module.h>
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
