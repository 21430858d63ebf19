#include <linux/module.h>
#include <linux/device.h>

#define PORT_VERSION 3

static int port_add(const char *name)
{
	return *name ? 0 : -EINVAL;
}

static ssize_t version_show(const struct class *class, const struct class_attribute *attr,
		     char *buf);

static ssize_t version_show(const struct class *class,
			    const struct class_attribute *attr, char *buf)
{
	return sysfs_emit(buf, "%d\n", PORT_VERSION);
}
static CLASS_ATTR_RO(version);

static ssize_t add_store(const struct class *cls, const struct class_attribute *attr,
			 const char *buf, size_t count)
{
	return port_add(buf) ? : count;
}
static CLASS_ATTR_WO(add);

/* Neither of these is a callback of an attribute. */
static bool port_class_is(const struct class *class, const char *name)
{
	return !strcmp(class->name, name);
}

static ssize_t port_attr_len(const struct class_attribute *attr)
{
	return strlen(attr->attr.name);
}
