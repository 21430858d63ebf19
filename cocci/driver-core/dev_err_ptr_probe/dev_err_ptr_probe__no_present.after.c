#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>

struct lamp {
	struct device *dev;
	void *light;
};

static struct lamp *lamp_find(struct lamp *lamp, int nr)
{
	if (nr < 0)
		return ERR_PTR(dev_err_probe(lamp->dev, -ENODEV, "no lamp %d\n", nr));
	if (IS_ERR(lamp->light))
		return ERR_PTR(dev_err_probe(lamp->dev, PTR_ERR(lamp->light), "dark\n"));

	return lamp;
}
