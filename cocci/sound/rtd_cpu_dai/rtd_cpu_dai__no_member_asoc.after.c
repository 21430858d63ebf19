#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct organ {
	struct snd_soc_dai *cpu_dai;
	int codec_dai;
};

static int organ_play(struct snd_soc_pcm_runtime *music, struct organ *organ)
{
	struct snd_soc_dai *pipes = asoc_rtd_to_codec(music, 0);

	organ->cpu_dai = asoc_rtd_to_cpu(music, 0);
	return snd_soc_dai_set_sysclk(pipes, 0, 48000, 0) + organ->codec_dai;
}

static int (*organ_asked)(struct snd_soc_pcm_runtime *music, struct organ *organ) = organ_play;
