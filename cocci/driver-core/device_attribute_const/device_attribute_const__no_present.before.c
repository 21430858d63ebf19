static ssize_t speed_show(struct device *dev, const struct device_attribute *attr,
			  char *buf)
{
	return sysfs_emit(buf, "%u\n", to_port(dev)->speed);
}

static ssize_t speed_store(struct device *dev,
			   const struct device_attribute *attr,
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
