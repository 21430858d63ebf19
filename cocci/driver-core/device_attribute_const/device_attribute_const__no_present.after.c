#include <linux/module.h>
#include <linux/device.h>

struct port {
	struct device dev;
	unsigned int speed;
};

#define to_port(d) container_of(d, struct port, dev)

static int port_set_speed(struct port *port, const char *speed)
{
	return kstrtouint(speed, 0, &port->speed);
}

static ssize_t speed_show(struct device *dev, struct device_attribute *attr,
			  char *buf)
{
	return sysfs_emit(buf, "%u\n", to_port(dev)->speed);
}

static ssize_t speed_store(struct device *dev,
			   struct device_attribute *attr,
			   const char *buf, size_t count)
{
	return port_set_speed(to_port(dev), buf) ? : count;
}
static DEVICE_ATTR_RW(speed);

/* These are no callbacks of an attribute. */
static bool port_attr_is(const struct device_attribute *attr, const char *name)
{
	return !strcmp(attr->attr.name, name);
}

static ssize_t port_emit(struct device *dev, const struct bus_attribute *attr,
			 char *buf)
{
	return 0;
}
