#include <linux/module.h>
#ifndef COMPAT_HWMON_SANITIZE_NAME
#define COMPAT_HWMON_SANITIZE_NAME
#include <linux/hwmon.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/slab.h>
#include <linux/string.h>
static inline char *compat_hwmon_clean(char *name)
{
	char *at;

	if (!name)
		return ERR_PTR(-ENOMEM);
	at = name;
	while (*at) {
		if (hwmon_is_bad_char(*at))
			*at = '_';
		at++;
	}
	return name;
}
static inline char *compat_hwmon_sanitize_name(const char *name)
{
	return name ? compat_hwmon_clean(kstrdup(name, GFP_KERNEL)) : ERR_PTR(-EINVAL);
}
static inline char *compat_devm_hwmon_sanitize_name(struct device *dev, const char *name)
{
	return name ? compat_hwmon_clean(devm_kstrdup(dev, name, GFP_KERNEL)) : ERR_PTR(-EINVAL);
}
#define hwmon_sanitize_name compat_hwmon_sanitize_name
#define devm_hwmon_sanitize_name compat_devm_hwmon_sanitize_name
#endif
#include <linux/device.h>
#include <linux/err.h>
#include <linux/hwmon.h>
#include <linux/slab.h>

struct oven {
	struct device *dev;
	const char *name;
};

static int oven_name(struct oven *oven, const char *model)
{
	char *spare = hwmon_sanitize_name(model);

	if (IS_ERR(spare))
		return PTR_ERR(spare);
	kfree(spare);
	oven->name = devm_hwmon_sanitize_name(oven->dev, dev_name(oven->dev));
	return PTR_ERR_OR_ZERO(oven->name);
}
