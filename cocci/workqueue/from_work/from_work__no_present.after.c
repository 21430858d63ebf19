#include <linux/module.h>
#include <linux/workqueue.h>

struct lamp {
	int light;
	struct work_struct off;
};

static void lamp_off(struct work_struct *off)
{
	struct lamp *lamp = container_of(off, typeof(*lamp), off);

	lamp->light = 0;
}

static void lamp_start(struct lamp *lamp)
{
	INIT_WORK(&lamp->off, lamp_off);
}
