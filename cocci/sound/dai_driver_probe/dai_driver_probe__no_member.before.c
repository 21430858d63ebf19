#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct cello {
	int strings;
	int (*probe)(struct snd_soc_dai *dai);
};

static int cello_params(struct snd_pcm_substream *substream, struct snd_pcm_hw_params *params, struct snd_soc_dai *dai)
{
	struct cello *cello = snd_soc_dai_get_drvdata(dai);

	return cello->strings ? 0 : -EINVAL;
}

static const struct snd_soc_dai_ops cello_ops = {
	.hw_params = cello_params,
};

static int cello_string(struct snd_soc_dai *dai)
{
	struct cello *cello = snd_soc_dai_get_drvdata(dai);

	cello->strings = 4;
	return 0;
}

static int cello_unstring(struct snd_soc_dai *dai)
{
	struct cello *cello = snd_soc_dai_get_drvdata(dai);

	cello->strings = 0;
	cello->probe = cello_string;
	return 0;
}

static struct snd_soc_dai_driver cello_dai = {
	.name = "cello",
	.probe = cello_string,
	.remove = cello_unstring,
	.ops = &cello_ops,
};

static struct snd_soc_dai_driver *cello_asked = &cello_dai;
