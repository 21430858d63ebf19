#include <linux/module.h>
#ifndef COMPAT_PROPERTY_MATCH_PROPERTY_STRING
#define COMPAT_PROPERTY_MATCH_PROPERTY_STRING
#include <linux/property.h>
#include <linux/string.h>
static inline int compat_fwnode_property_match_property_string(const struct fwnode_handle *fwnode, const char *name, const void *array, size_t n)
{
	const char *string;
	int ret = fwnode_property_read_string(fwnode, name, &string);

	if (ret)
		return ret;
	ret = match_string(array, n, string);
	return ret < 0 ? -ENODATA : ret;
}
static inline int compat_device_property_match_property_string(struct device *dev, const char *name, const void *array, size_t n)
{
	return compat_fwnode_property_match_property_string(dev_fwnode(dev), name, array, n);
}
#define device_property_match_property_string compat_device_property_match_property_string
#define fwnode_property_match_property_string compat_fwnode_property_match_property_string
#endif
#include <linux/device.h>
#include <linux/property.h>

static const char * const brew_modes[] = { "tea", "coffee" };

struct brew {
	struct device *dev;
	int mode;
};

static int brew_probe(struct brew *brew)
{
	int mode = device_property_match_property_string(brew->dev, "acme,mode", brew_modes, ARRAY_SIZE(brew_modes));

	if (mode < 0)
		return mode;
	brew->mode = mode;
	return fwnode_property_match_property_string(dev_fwnode(brew->dev), "acme,next", brew_modes, ARRAY_SIZE(brew_modes));
}
