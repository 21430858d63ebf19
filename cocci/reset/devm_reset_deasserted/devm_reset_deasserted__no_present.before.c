#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/reset.h>

struct toaster {
	struct device *dev;
	struct reset_control *reset, *bus;
};

static int toaster_probe(struct toaster *toaster)
{
	toaster->reset = devm_reset_control_get_exclusive_deasserted(toaster->dev, NULL);
	if (IS_ERR(toaster->reset))
		return PTR_ERR(toaster->reset);
	toaster->bus = devm_reset_control_get_optional_shared_deasserted(toaster->dev, "bus");
	return PTR_ERR_OR_ZERO(toaster->bus);
}
