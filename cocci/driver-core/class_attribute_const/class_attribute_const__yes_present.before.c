#include <linux/module.h>
#include <linux/device.h>

static unsigned int speed;

static ssize_t speed_show(struct class *cls, struct class_attribute *attr,
			  char *buf)
{
	return sysfs_emit(buf, "%u\n", speed);
}

static ssize_t speed_store(struct class *cls,
			   struct class_attribute *attr,
			   const char *buf, size_t count)
{
	return kstrtouint(buf, 0, &speed) ?: count;
}
static CLASS_ATTR_RW(speed);

/* Not a callback. */
static bool port_attr_is(struct class_attribute *attr, const char *name)
{
	return !strcmp(attr->attr.name, name);
}

static int port_add(struct class *cls)
{
	if (port_attr_is(&class_attr_speed, "speed"))
		return class_create_file(cls, &class_attr_speed);

	return 0;
}
