#include <linux/module.h>
#include <linux/device.h>
#include <linux/workqueue.h>
#ifndef COMPAT_DEVM_HELPERS
#include <linux/device.h>
static inline void compat_work_drop(void *work)
{
	cancel_work_sync(work);
}
static inline void compat_delayed_work_drop(void *work)
{
	cancel_delayed_work_sync(work);
}
static inline int compat_devm_work_autocancel(struct device *dev,
					      struct work_struct *work,
					      work_func_t worker)
{
	INIT_WORK(work, worker);
	return devm_add_action(dev, compat_work_drop, work);
}
static inline int compat_devm_delayed_work_autocancel(struct device *dev,
						      struct delayed_work *work,
						      work_func_t worker)
{
	INIT_DELAYED_WORK(work, worker);
	return devm_add_action(dev, compat_delayed_work_drop, work);
}
#define COMPAT_DEVM_HELPERS
#endif
 

struct nurse {
	struct device *dev;
	struct work_struct visit;
	struct delayed_work round;
};

static void nurse_work(struct work_struct *work)
{
}

static int nurse_probe(struct nurse *nurse)
{
	int ret = compat_devm_work_autocancel(nurse->dev, &nurse->visit, nurse_work);

	if (ret)
		return ret;
	return compat_devm_delayed_work_autocancel(nurse->dev, &nurse->round, nurse_work);
}
