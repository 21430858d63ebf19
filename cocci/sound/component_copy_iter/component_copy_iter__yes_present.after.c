#include <linux/module.h>
#include <linux/uaccess.h>
#include <sound/soc.h>
#include <linux/uio.h>

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

static int compat_harp_pluck(struct snd_soc_component *component,
			     struct snd_pcm_substream *substream, int channel,
			     unsigned long pos, struct iov_iter *iter,
			     unsigned long bytes)
{
	int err;

	if (!iter_is_ubuf(iter))
		return -EINVAL;
	err = harp_pluck(component, substream, channel, pos,
			 iter->ubuf + iter->iov_offset, bytes);
	if (err >= 0)
		iov_iter_advance(iter, bytes);
	return err;
}

static const struct snd_soc_component_driver harp_component = {
	.name = "harp",
	.copy = compat_harp_pluck,
};

static const struct snd_soc_component_driver *harp_asked = &harp_component;
