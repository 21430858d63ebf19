#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

static int amp_dai(struct device_node *node, struct snd_soc_dai_link_component *part)
{
	int err = snd_soc_of_get_dai_name(node, &part->dai_name);

	if (err < 0)
		return snd_soc_of_get_dai_name(node->parent, &part->name);
	return err;
}
