#include <linux/module.h>
#include <linux/device.h>
#include <linux/uaccess.h>
#include <sound/pcm.h>

struct bell {
	char metal[64];
	int copy_user;
};

static int bell_cast(struct snd_pcm_substream *substream, int channel, unsigned long pos, void __user *from,
		     unsigned long bytes)
{
	struct bell *bell = substream->private_data;

	if (pos + bytes > sizeof(bell->metal) || copy_from_user(bell->metal + pos, from, bytes))
		return -EFAULT;
	return 0;
}

static const struct snd_pcm_ops bell_ops = {
	.copy_user = bell_cast,
};

static const struct snd_pcm_ops *bell_asked = &bell_ops;
