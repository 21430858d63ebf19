/* {
	"version": "v6.13",
	"commit": "unknown",
	"comment": "devm_reset_control_get_exclusive_deasserted() and its kin",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/reset.h>

void *foo(struct device *dev, int which);

void *foo(struct device *dev, int which)
{
	if (which == 0)
		return devm_reset_control_get_exclusive_deasserted(dev, NULL);
	if (which == 1)
		return devm_reset_control_get_optional_exclusive_deasserted(dev, NULL);
	if (which == 2)
		return devm_reset_control_get_shared_deasserted(dev, NULL);
	return devm_reset_control_get_optional_shared_deasserted(dev, NULL);
}
