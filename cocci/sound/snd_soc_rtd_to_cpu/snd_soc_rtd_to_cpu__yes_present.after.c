#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

static int horn_params(struct snd_pcm_substream *stream)
{
	struct snd_soc_pcm_runtime *run = snd_soc_substream_to_rtd(stream);
	struct snd_soc_dai *here = snd_soc_rtd_to_cpu(run, 0);

	return here->dev == snd_soc_rtd_to_codec(run, 0)->dev ? -EINVAL : 0;
}

/* The driver's own. */
static int horn_rtd_to_cpu(struct snd_soc_pcm_runtime *run)
{
	return 0;
}
