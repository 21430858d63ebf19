#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct amp_driver {
	bool non_legacy_dai_naming;
};

static const struct snd_soc_component_driver amp_component = {
	.name = "amp",
};

static const struct amp_driver amp_own = {
	.non_legacy_dai_naming = true,
};

static void amp_fill(struct snd_soc_component_driver *driver)
{
	driver->name = amp_component.name;
}
