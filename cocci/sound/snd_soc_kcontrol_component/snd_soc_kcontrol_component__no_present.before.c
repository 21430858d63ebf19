#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

static int amp_get(struct snd_kcontrol *control, struct snd_ctl_elem_value *value)
{
	struct snd_soc_component *part = snd_soc_kcontrol_component(control);

	dev_info(part->dev, "asked\n");
	return snd_soc_component_read(part, 3);
}

static struct device *amp_device(struct snd_kcontrol *control)
{
	return snd_soc_kcontrol_component(control)->dev;
}
