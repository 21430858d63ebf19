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

	err = devm_mutex_init(lamp->dev, &lamp->lock);
	if (err)
		return err;
	mutex_lock(&lamp->lock);
	mutex_unlock(&lamp->lock);

	return 0;
}

int lathe_check(struct device *dev, struct mutex *lock);

int lathe_check(struct device *dev, struct mutex *lock)
{
	if (devm_mutex_init(dev, lock))
		return -ENODEV;
	return 0;
}
