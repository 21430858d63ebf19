#include <linux/module.h>
#include <linux/uaccess.h>
#include <sound/soc.h>

struct harp {
	char strings[64];
	int copy_user;
};

static struct harp harp_only;

static int harp_pluck(struct snd_soc_component *component, struct snd_pcm_substream *substream, int channel,
		      unsigned long pos, void __user *from, unsigned long bytes)
{
	struct harp *harp = &harp_only;

	if (pos + bytes > sizeof(harp->strings) || copy_from_user(harp->strings + pos, from, bytes))
		return -EFAULT;
	return 0;
}

static const struct snd_soc_component_driver harp_component = {
	.name = "harp",
	.copy_user = harp_pluck,
};

static const struct snd_soc_component_driver *harp_asked = &harp_component;
