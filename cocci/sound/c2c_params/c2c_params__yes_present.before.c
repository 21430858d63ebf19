#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct amp {
	const struct snd_soc_pcm_stream *params;
	int num_params;
};

static void amp_link(struct amp *amp, struct snd_soc_dai_link *link)
{
	link->params = amp->params;
	link->num_params = amp->num_params;
}
