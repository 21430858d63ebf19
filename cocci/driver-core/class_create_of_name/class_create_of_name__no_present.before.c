#include <linux/module.h>
#include <linux/device.h>

#define VALVE_NAME "valve"

struct valve {
	const char *label;
	struct class *group, *class;
};

static struct class *valve_class, *ctl_class;

static struct class *class_create_group(const char *name)
{
	return name ? valve_class : NULL;
}

static int __init valve_init(void)
{
	valve_class = class_create("valve");
	if (IS_ERR(valve_class))
		return PTR_ERR(valve_class);
	ctl_class = class_create(VALVE_NAME "-ctl");

	return PTR_ERR_OR_ZERO(ctl_class);
}

static struct class *valve_of(struct valve *valve)
{
	return class_create(valve->label);
}

/* Another function, and a call that has the old form. */
static int valve_more(struct valve *valve)
{
	valve->group = class_create_group("group");
#ifdef VALVE_MORE
	valve->class = class_create(THIS_MODULE, "more");
#endif

	return 0;
}
