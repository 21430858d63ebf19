#include <linux/module.h>
#include <linux/device.h>
#include <linux/devm-helpers.h>

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
	int ret = devm_work_autocancel(nurse->dev, &nurse->visit, nurse_work);

	if (ret)
		return ret;
	return devm_delayed_work_autocancel(nurse->dev, &nurse->round, nurse_work);
}
