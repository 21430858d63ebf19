#include <linux/module.h>
#ifndef COMPAT_DEVM_MUTEX_INIT
#define COMPAT_DEVM_MUTEX_INIT
#include <linux/device.h>
#include <linux/mutex.h>
#define devm_mutex_init(dev, mutex) \
	({ \
		(void)(dev); \
		mutex_init(mutex); \
		0; \
	})
#endif
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
