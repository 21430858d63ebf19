#include <linux/module.h>
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
