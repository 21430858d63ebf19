#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct amp {
	int stream_active[2];
};

static bool amp_busy(struct amp *amp, struct snd_soc_dai *dai, int stream)
{
	if (snd_soc_dai_stream_active(dai, SNDRV_PCM_STREAM_PLAYBACK) && amp->stream_active[0])
		return true;
	return snd_soc_dai_stream_active(dai, stream);
}
