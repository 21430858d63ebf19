#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct horn {
	int quiet;
	int digital_mute;
};

static int horn_mute(struct snd_soc_dai *dai, int mute, int compat_direction)
{
	struct horn *horn = snd_soc_dai_get_drvdata(dai);

	horn->quiet = mute;
	return horn->digital_mute;
}

static int horn_same(struct snd_soc_dai *dai, int mute)
{
	return mute;
}

static const struct snd_soc_dai_ops horn_ops = {
	.mute_stream = horn_mute,
	.no_capture_mute = 1,
};

static const struct snd_soc_dai_ops *horn_asked = &horn_ops;
static int (*horn_left)(struct snd_soc_dai *dai, int mute) = horn_same;
