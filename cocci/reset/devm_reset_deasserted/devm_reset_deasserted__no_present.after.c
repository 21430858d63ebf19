#include <linux/module.h>
#ifndef COMPAT_DEVM_RESET_DEASSERTED
#define COMPAT_DEVM_RESET_DEASSERTED
#include <linux/reset.h>
#include <linux/device.h>
#include <linux/err.h>
static inline void compat_reset_assert(void *reset)
{
	reset_control_assert(reset);
}
static inline struct reset_control *compat_devm_deasserted(struct device *dev, struct reset_control *reset)
{
	int ret;

	if (IS_ERR_OR_NULL(reset))
		return reset;
	ret = reset_control_deassert(reset);
	if (!ret)
		ret = devm_add_action_or_reset(dev, compat_reset_assert, reset);
	return ret ? ERR_PTR(ret) : reset;
}
static inline struct reset_control *compat_devm_reset_control_get_exclusive_deasserted(struct device *dev, const char *id)
{
	return compat_devm_deasserted(dev, devm_reset_control_get_exclusive(dev, id));
}
static inline struct reset_control *compat_devm_reset_control_get_optional_exclusive_deasserted(struct device *dev, const char *id)
{
	return compat_devm_deasserted(dev, devm_reset_control_get_optional_exclusive(dev, id));
}
static inline struct reset_control *compat_devm_reset_control_get_shared_deasserted(struct device *dev, const char *id)
{
	return compat_devm_deasserted(dev, devm_reset_control_get_shared(dev, id));
}
static inline struct reset_control *compat_devm_reset_control_get_optional_shared_deasserted(struct device *dev, const char *id)
{
	return compat_devm_deasserted(dev, devm_reset_control_get_optional_shared(dev, id));
}
#define devm_reset_control_get_exclusive_deasserted compat_devm_reset_control_get_exclusive_deasserted
#define devm_reset_control_get_optional_exclusive_deasserted compat_devm_reset_control_get_optional_exclusive_deasserted
#define devm_reset_control_get_shared_deasserted compat_devm_reset_control_get_shared_deasserted
#define devm_reset_control_get_optional_shared_deasserted compat_devm_reset_control_get_optional_shared_deasserted
#endif
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
