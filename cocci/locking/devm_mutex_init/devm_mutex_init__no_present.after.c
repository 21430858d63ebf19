#include <linux/module.h>
#include <linux/device.h>
#include <linux/mutex.h>

struct lamp {
	struct device *dev;
	struct mutex lock;
};

static int lamp_init(struct lamp *lamp)
{
	int err;

	mutex_init(&lamp->lock);
	err = 0;
	if (err)
		return err;
	mutex_lock(&lamp->lock);
	mutex_unlock(&lamp->lock);

	return 0;
}
