#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct amp {
	const struct snd_soc_pcm_stream *params;
	int num_params;
};

static void amp_link(struct amp *amp, struct snd_soc_dai_link *link)
{
	link->c2c_params = amp->params;
	link->num_c2c_params = amp->num_params;
}
