#include <linux/module.h>
#include <sound/soc.h>

struct amp {
	unsigned int num_cpus;
};

int amp_ends(struct snd_soc_pcm_runtime *run, struct amp *amp);

int amp_ends(struct snd_soc_pcm_runtime *run, struct amp *amp)
{
	amp->num_cpus = run->num_cpus;
	return run->num_cpus + run->num_codecs;
}
