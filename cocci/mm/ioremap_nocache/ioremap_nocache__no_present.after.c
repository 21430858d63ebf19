#include <linux/module.h>
#include <linux/device.h>
#include <linux/io.h>

struct pump {
	void __iomem *low;
	void __iomem *high;
	int ioremap_nocache;
};

static int pump_map(struct pump *pump, struct device *dev, resource_size_t from, size_t size)
{
	pump->low = ioremap(from, size);
	if (!pump->low)
		return -ENOMEM;
	pump->high = devm_ioremap(dev, from + size, size);
	return pump->high ? pump->ioremap_nocache : -ENOMEM;
}
