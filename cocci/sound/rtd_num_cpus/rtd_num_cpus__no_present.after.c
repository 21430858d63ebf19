#include <linux/module.h>
#include <sound/soc.h>

struct amp {
	unsigned int num_cpus;
};

int amp_ends(struct snd_soc_pcm_runtime *run, struct amp *amp);

int amp_ends(struct snd_soc_pcm_runtime *run, struct amp *amp)
{
	amp->num_cpus = run->dai_link->num_cpus;
	return run->dai_link->num_cpus + run->dai_link->num_codecs;
}
