#include <linux/module.h>
#include <linux/device.h>
#include <linux/fs.h>

struct line {
	struct class cls;
	struct module *owner;
};

static struct class port_class = {
	.name	= "port",
};

static const struct file_operations port_fops = {
	.owner	= THIS_MODULE,
};

#ifdef PORT_OF_ANOTHER
static struct class another_class = {
	.name	= "another",
	.owner	= NULL,
};
#endif

static int line_add(struct line *line, struct class *cls)
{
	int ret;

	line->owner = THIS_MODULE;
	line->cls.name = "line";
	ret = class_register(&line->cls);
	if (ret)
		return ret;
	cls->name = "other";

	return class_register(cls);
}

static int port_add(void)
{
	return class_register(&port_class);
}
