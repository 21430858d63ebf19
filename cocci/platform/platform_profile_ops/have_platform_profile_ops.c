/* {
	"version": "v6.14",
	"commit": "unknown",
	"comment": "a platform profile is a device with operations",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_profile.h>

struct device *foo(struct device *dev, const struct platform_profile_ops *ops);

struct device *foo(struct device *dev, const struct platform_profile_ops *ops)
{
	return devm_platform_profile_register(dev, "foo", NULL, ops);
}
